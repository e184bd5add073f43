package org.hegui.consent.consent.statement;

/** What somebody who speaks for a child is to the child (PIPL-31). */
public enum GuardianRelation {
    /** Father or mother. */
    PARENT,
    /** Another guardian. */
    OTHER_GUARDIAN
}
