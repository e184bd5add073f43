package org.hegui.statute.field;

/** What a telephone number that was given as a mobile number belongs to (VAL-MOB). */
public enum NumberKind {
    /** A person, at the time: numbers are re-assigned, and a number is no identity. */
    PERSON,
    /** A device of the internet of things: 13 digits that begin with 10 or 14. */
    DEVICE,
    /** A port that sends short messages: begins with 106. */
    SMS_PORT,
    /** A hotline: begins with 95, 96 or 400. */
    HOTLINE,
    /** None of these. */
    UNKNOWN
}
