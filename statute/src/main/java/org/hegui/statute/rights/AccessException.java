package org.hegui.statute.rights;

/** What may stand against access and copies (PIPL-45). */
public enum AccessException {
    /** A law or regulation requires secrecy, or that people aren't told (PIPL-18(1)). It has to be cited. */
    SECRECY,
    /** The case of Article 35; only counsel says whether it applies (PIPL-35). */
    ARTICLE_35
}
