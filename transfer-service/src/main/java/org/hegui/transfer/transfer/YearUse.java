package org.hegui.transfer.transfer;

import jakarta.persistence.Embeddable;

import org.hegui.transfer.Tally;

/**
 * How many distinct people went by a transfer in one year.
 *
 * @param usedYear the calendar year, Asia/Shanghai
 * @param usedPeople everybody
 * @param usedSensitivePeople those among them whose sensitive information went
 */
@Embeddable
record YearUse(int usedYear, long usedPeople, long usedSensitivePeople) {

    /** The use in a year with these further people; another year begins at nothing. */
    YearUse plus(int year, Tally tally) {
        var before = year == usedYear ? this : new YearUse(year, 0, 0);
        return new YearUse(
                year, before.usedPeople + tally.newPeople().size(), before.usedSensitivePeople + tally.newSensitive());
    }

    /** Whether it stays within what was approved. */
    boolean within(Scale scale) {
        return usedPeople <= scale.people() && usedSensitivePeople <= scale.sensitivePeople();
    }
}
