package org.hegui.consent.preference;

/** What a person can choose beside consents. */
public enum PreferenceKind {
    /** Whether anything may be made to fit them. */
    PERSONALISATION,
    /** Whether a program alone may decide about them. */
    AUTOMATED_DECISION,
    /** Whether they may be reached through a channel. */
    CHANNEL,
    /** Whether a tag, or any tag, may be put on them. */
    TAG
}
