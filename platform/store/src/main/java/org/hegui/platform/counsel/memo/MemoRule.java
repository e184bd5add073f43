package org.hegui.platform.counsel.memo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.hegui.platform.counsel.scope.Scope;
import org.hegui.platform.problem.Violation;
import org.hegui.statute.LegalTime;

/**
 * Which answers counsel may give: for a term with an end, not backwards, and about what was asked.
 *
 * @param now when it is written
 * @param longest the longest term
 */
public record MemoRule(Instant now, Duration longest) {

    /** What is wrong with the answer; empty when nothing is. */
    public List<Violation> violations(Answer answer, Scope asked) {
        var violations = new ArrayList<Violation>();
        var today = LegalTime.date(now);
        var from = answer.validFrom();
        if (from != null && from.isBefore(today)) {
            violations.add(new Violation("validFrom", "must not be in the past"));
        }
        if (answer.expiresOn().isBefore(from == null ? today : from)) {
            violations.add(new Violation("expiresOn", "must not be before the memo begins to hold"));
        } else if (answer.expiresOn().isAfter(latest())) {
            violations.add(new Violation("expiresOn", "must be on " + latest() + " or earlier"));
        }
        var scope = answer.scope();
        if (scope != null && (scope.codes().isEmpty() || !scope.covers(asked))) {
            violations.add(new Violation("scope", "must name at least one of the question's codes, and nothing else"));
        }
        return List.copyOf(violations);
    }

    /** From when on the answer holds. */
    Instant from(Answer answer) {
        var day = answer.validFrom();
        return day == null || !day.isAfter(LegalTime.date(now)) ? now : LegalTime.startOf(day);
    }

    /** The first instant at which it does not hold any more. */
    Instant until(Answer answer) {
        return LegalTime.startOf(answer.expiresOn().plusDays(1));
    }

    private LocalDate latest() {
        return LegalTime.date(now.plus(longest));
    }
}
