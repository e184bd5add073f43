package org.hegui.statute.rights;

/** What the deceased arranged in life about their information (PIPL-49). */
public enum PriorArrangement {
    /** Nobody has looked yet. */
    NOT_CHECKED,
    /** There is none. */
    NONE,
    /** Relatives are not to have it, or not this one, or not for this. */
    AGAINST
}
