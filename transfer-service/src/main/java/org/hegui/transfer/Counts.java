package org.hegui.transfer;

/**
 * How many distinct people's information one handler has sent abroad since 1 January, Shanghai time. Who had both kinds
 * sent counts in both.
 *
 * @param year the calendar year
 * @param ordinary people whose ordinary information went
 * @param sensitive people whose sensitive information went
 */
public record Counts(int year, long ordinary, long sensitive) {

    /** The counts after these further people. */
    public Counts plus(long moreOrdinary, long moreSensitive) {
        return new Counts(year, ordinary + moreOrdinary, sensitive + moreSensitive);
    }
}
