package org.hegui.statute.export.count;

/** How near a counter is to a line; the shares are policy and data ({@code export.alert.*}). */
public enum CounterAlert {
    /** Below the first share. */
    NONE,
    /** From the first share on, 50 per cent by default. */
    FIRST,
    /** From the second share on, 80 per cent by default. */
    SECOND,
    /** From the last share on, 95 per cent by default. */
    LAST,
    /** The line is reached. */
    REACHED
}
