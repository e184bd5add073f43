package org.hegui.statute.commerce;

/** Why two customers see different prices. */
public enum PriceGround {
    /** Nobody has written it down. */
    UNKNOWN,
    /** Preference or habit, for example how often somebody buys or looks. */
    PREFERENCE_OR_HABIT,
    /** Another attribute of the profile, for example device, region or spending power. */
    PROFILE,
    /** New customers only (CONTEST-14). */
    NEW_CUSTOMER,
    /** Something that is the same for everybody, for example quantity, time or cost of delivery. */
    SAME_FOR_EVERYBODY
}
