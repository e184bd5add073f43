package org.hegui.statute.export.scope;

/** Why somebody can reach data that is stored in the mainland. */
public enum AccessorRole {
    /** For the business. */
    STAFF,
    /** The IT department of the group. */
    GROUP_IT,
    /** Support, which follows the sun. */
    SUPPORT,
    /** A party that works for the provider of the software. */
    SUB_PROCESSOR;

    /** Whether access from abroad in this role is a contested export (CONTEST-21). */
    boolean contested() {
        return this != STAFF;
    }
}
