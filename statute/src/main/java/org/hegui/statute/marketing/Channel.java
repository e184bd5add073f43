package org.hegui.statute.marketing;

/** How a message reaches a person. */
public enum Channel {
    /** SMS. */
    SMS,
    /** E-mail. */
    EMAIL,
    /** A phone call. */
    CALL,
    /** An instant message, for example in WeChat or WeCom. */
    INSTANT_MESSAGE,
    /** A notification of an app. */
    PUSH,
    /** Post or a leaflet at the door. */
    LEAFLET,
    /** A vehicle, navigation included. */
    VEHICLE,
    /** A home, smart appliances included. */
    HOME,
    /** A place on a web page or in an app that the person opened. */
    WEB,
    /** A window that opens by itself on one. */
    POP_UP;

    /** Whether it comes to the person, and so needs consent; a page is one that the person opens. */
    public boolean comesToThePerson() {
        return this != WEB && this != POP_UP;
    }

    /** Whether it is an electronic message (AD-43). */
    boolean electronicMessage() {
        return this == SMS || this == EMAIL || this == INSTANT_MESSAGE || this == PUSH;
    }

    /** Whether it rings or shows at once, so that the hour matters. */
    boolean disturbs() {
        return this == CALL || this == SMS || this == INSTANT_MESSAGE || this == PUSH;
    }
}
