package org.hegui.statute.governance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Effect;
import org.hegui.statute.LegalTime;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Text;
import org.hegui.statute.time.Deadline;
import org.hegui.statute.time.Deadlines;

/** Writes the rows that all tables of duties are made of, and counts their time. */
record Duties(RuleBook rules, Deadlines deadlines) {

    /** Something that is there: a duty, or with another effect advice, a relief or an open question. */
    GovernanceDuty on(String rule, Effect effect, String zh, String en) {
        return new GovernanceDuty(
                rule, rules.rule(rule).title(), true, rules.reason(rule, effect, zh, en), null, List.of());
    }

    /** A duty that is there. */
    GovernanceDuty on(String rule, String zh, String en) {
        return on(rule, Effect.REQUIRES, zh, en);
    }

    /** Something that isn't there. */
    GovernanceDuty off(String rule, String zh, String en) {
        return off(rule, rules.rule(rule).title(), zh, en);
    }

    /** Something that isn't there, under a title of its own. */
    GovernanceDuty off(String rule, Text title, String zh, String en) {
        return new GovernanceDuty(rule, title, false, rules.reason(rule, Effect.INFORMS, zh, en), null, List.of());
    }

    /** A number of the law. */
    long number(String name) {
        return rules.number(name);
    }

    /** Whether a count reaches a number that is known; "at or above" includes the number itself. */
    boolean reaches(long count, String name) {
        return rules.hasNumber(name) && count >= number(name);
    }

    /** Whether a count is above a number that is known. */
    boolean exceeds(long count, String name) {
        return rules.hasNumber(name) && count > number(name);
    }

    /** The day given, but not before the rule is in force; null without a day. */
    @Nullable LocalDate sinceInForce(String rule, @Nullable LocalDate day) {
        var inForce = rules.rule(rule).effectiveFrom();
        return day != null && day.isBefore(inForce) ? inForce : day;
    }

    /** Working days from a day; null without one. */
    @Nullable Deadline workingDays(String rule, @Nullable LocalDate day, String number) {
        return counted(day, start -> deadlines.workingDays(rule, start, number(number)));
    }

    /** Years from a day; null without one, or without a number. */
    @Nullable Deadline years(String rule, @Nullable LocalDate day, String number) {
        return rules.hasNumber(number) ? counted(day, start -> deadlines.years(rule, start, number(number))) : null;
    }

    private static @Nullable Deadline counted(@Nullable LocalDate day, Function<Instant, Deadline> counting) {
        return day == null ? null : counting.apply(LegalTime.startOf(day));
    }
}
