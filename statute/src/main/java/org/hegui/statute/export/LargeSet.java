package org.hegui.statute.export;

/**
 * How many people a data set holds.
 *
 * @param ordinary people with information that isn't sensitive
 * @param sensitive people with sensitive information
 * @param accountOrMedical people with bank or insurance accounts or medical information, who are among the sensitive
 */
public record LargeSet(long ordinary, long sensitive, long accountOrMedical) {
    /** Refuses numbers below zero. */
    public LargeSet {
        if (ordinary < 0 || sensitive < 0 || accountOrMedical < 0) {
            throw new IllegalArgumentException("a number of people is below zero");
        }
    }
}
