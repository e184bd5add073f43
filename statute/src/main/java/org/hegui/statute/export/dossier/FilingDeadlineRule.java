package org.hegui.statute.export.dossier;

import java.time.Instant;
import java.util.Optional;

import org.hegui.statute.Applies;
import org.hegui.statute.RuleBook;
import org.hegui.statute.time.Deadline;
import org.hegui.statute.time.Deadlines;

/** By when is something filed, supplemented, reviewed or reported? (SC-7, SA-6, XB-6) */
@Applies({"SA", "SA-6", "SC-7", "SC-GUIDE", "XB-6"})
public final class FilingDeadlineRule {
    private final RuleBook rules;
    private final Deadlines deadlines;

    /** Answers by the rules and numbers in force on the book's date. */
    public FilingDeadlineRule(RuleBook rules) {
        this.rules = rules;
        this.deadlines = new Deadlines(rules.calendar());
    }

    /**
     * When a time ends that begins at this instant.
     *
     * @return empty when the rule or its number is not in force
     */
    public Optional<Deadline> deadline(FilingClock clock, Instant start) {
        return rules.inForce(clock.rule()) && rules.hasNumber(clock.number())
                ? Optional.of(deadlines.workingDays(clock.rule(), start, rules.number(clock.number())))
                : Optional.empty();
    }
}
