package org.hegui.statute.marketing;

/** What a person has said about commercial messages of this sender on this channel; the newest word counts. */
public enum MessageConsent {
    /** Nothing, or no answer to a question: silence is no consent. */
    NONE,
    /** Agreed to receive them. */
    AGREED,
    /** Asked for them. */
    REQUESTED,
    /** Said no when asked. */
    REFUSED,
    /** Agreed once and then opted out. */
    WITHDRAWN;

    /** Whether it allows commercial messages. */
    public boolean given() {
        return this == AGREED || this == REQUESTED;
    }

    /** Whether the person has clearly said no. */
    public boolean refused() {
        return this == REFUSED || this == WITHDRAWN;
    }
}
