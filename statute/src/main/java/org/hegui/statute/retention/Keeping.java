package org.hegui.statute.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.hegui.statute.Certainty;
import org.hegui.statute.LegalTime;
import org.hegui.statute.RuleBook;
import org.hegui.statute.time.ClockKind;
import org.hegui.statute.time.Deadline;
import org.hegui.statute.time.Deadlines;

/** Counts the periods of keeping. */
record Keeping(RuleBook rules) {

    Optional<Integer> length(RetentionSubject subject) {
        return subject.number()
                .filter(_ -> rules.inForce(subject.rule()))
                .map(name -> Math.toIntExact(rules.number(name)));
    }

    Optional<Deadline> end(Kept kept) {
        var from = kept.from();
        return from == null
                ? Optional.empty()
                : length(kept.subject()).map(length -> end(kept.subject(), from, length));
    }

    private Deadline end(RetentionSubject subject, Instant from, int length) {
        var deadlines = new Deadlines(rules.calendar());
        return subject.unit() == ClockKind.MONTHS
                ? deadlines.months(subject.rule(), from, length)
                : deadlines.years(subject.rule(), from, length);
    }

    /** Whether the period isn't certainly over; it hasn't begun while its event hasn't happened. */
    boolean runs(Kept kept, Instant at) {
        return length(kept.subject()).isPresent()
                && end(kept).map(end -> at.isBefore(lastPossibleEnd(end))).orElse(true);
    }

    /**
     * An end in a year whose holidays are unknown may move, but not beyond the first day on which people are known to
     * work.
     */
    private Instant lastPossibleEnd(Deadline end) {
        var day = LegalTime.date(end.due().minusNanos(1));
        if (end.certainty() == Certainty.CERTAIN) {
            return LegalTime.endOf(day);
        }
        return rules.calendar().years().stream()
                .filter(year -> year > day.getYear())
                .min(Integer::compare)
                .map(year -> LegalTime.endOf(firstWorkingDay(year)))
                .orElse(Instant.MAX);
    }

    private LocalDate firstWorkingDay(int year) {
        return rules.calendar().onOrAfter(LocalDate.of(year, 1, 1)).date();
    }
}
