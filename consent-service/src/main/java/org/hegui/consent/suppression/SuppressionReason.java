package org.hegui.consent.suppression;

/** Why somebody must not be reached. */
public enum SuppressionReason {
    /** The person said so, wherever. */
    OPT_OUT,
    /** The person answered a message with one of the words that stop it (NTM-16, SMS-21). */
    REPLY,
    /** The person complained. */
    COMPLAINT,
    /** The person stood on a list of another system. */
    LEGACY_LIST
}
