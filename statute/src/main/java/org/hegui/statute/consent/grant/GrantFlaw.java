package org.hegui.statute.consent.grant;

/** Why a yes is not a consent in the sense of the law. */
public enum GrantFlaw {
    /** The box was ticked before the person saw it. */
    PRE_TICKED,
    /** The person did nothing that says yes. */
    NOT_EXPLICIT,
    /** One act stood for several things that have to be asked for one by one. */
    BUNDLED,
    /** The purpose does not tell people of the recipient. */
    RECIPIENT_NOT_NAMED,
    /** A guardian spoke for somebody who is not under 14. */
    NOT_A_CHILD
}
