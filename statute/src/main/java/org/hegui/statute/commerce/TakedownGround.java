package org.hegui.statute.commerce;

/** Why a consumer's review is to be taken down. Only a ground that the law gives will do. */
public enum TakedownGround {
    /** No legal ground, for example that it is bad for business. */
    NONE,
    /** A court or an authority has ordered it. */
    ORDER_OF_AUTHORITY,
    /** The contents are illegal. */
    ILLEGAL_CONTENT,
    /** It shows somebody's personal information without that person's consent (PIPL-25). */
    PERSONAL_INFORMATION,
    /** It is proven to be fabricated (ECL-17). */
    FABRICATED,
    /** Its author asks for it (PIPL-47). */
    AUTHOR_ASKS;

    /** Whether it is a legal reason code. */
    public boolean legal() {
        return this != NONE;
    }
}
