package org.hegui.statute.retention;

import static org.hegui.statute.retention.RetentionAction.DELETE;
import static org.hegui.statute.retention.RetentionAction.KEEP;
import static org.hegui.statute.retention.RetentionAction.RESTRICT;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Applies;
import org.hegui.statute.RuleBook;
import org.hegui.statute.time.Deadline;

/**
 * What happens to data: does it stay in use, is it only stored, or is it deleted? (PIPL-19, PIPL-47 and the periods of
 * {@link RetentionSubject}; CONTEST-13)
 *
 * <p>A minimum never keeps data in use: when no purpose remains, it is stored and protected until the last period has
 * passed and nothing holds it, and then deleted. Periods begin on the day after their event and end with a day.
 *
 * <p>Needs a rule book of a day on which PIPL is in force. A period whose rule isn't in force that day isn't counted.
 */
@Applies({
    "PIPL-19",
    "PIPL-47",
    "PIPL-56",
    "PIPL-69",
    "NDSR-12",
    "CSL-23",
    "ECL-31",
    "ECL-62",
    "NTM-20",
    "NTM-31",
    "IAD-14",
    "SMS",
    "RISK-1",
    "RET-AML",
    "RET-ACCOUNT",
    "RET-INVOICE",
    "CIVIL-188",
    "TRAIN-1",
    "CONTEST-9",
    "CONTEST-13"
})
public final class RetentionRule {
    private final RuleBook rules;
    private final Keeping keeping;

    /** Answers by the rules and numbers in force on the book's date. */
    public RetentionRule(RuleBook rules) {
        this.rules = rules;
        this.keeping = new Keeping(rules);
    }

    /** The periods in force, in the order of {@link RetentionSubject}; what isn't here has none (PIPL-19). */
    public List<Minimum> table() {
        return Arrays.stream(RetentionSubject.values())
                .flatMap(subject -> keeping.length(subject).map(length -> row(subject, length)).stream())
                .toList();
    }

    private Minimum row(RetentionSubject subject, int length) {
        return new Minimum(
                subject, length, subject.unit(), rules.rule(subject.rule()).confidence());
    }

    /** The end of the period, exclusive; empty when there is no period, or its event hasn't happened. */
    public Optional<Deadline> keptUntil(Kept kept) {
        return keeping.end(kept);
    }

    /** What happens to data of which this is known, with the reason for everything that keeps it. */
    public RetentionDecision decide(RetentionFacts facts) {
        var running = facts.kept().stream()
                .filter(kept -> keeping.runs(kept, facts.at()))
                .toList();
        var action = action(facts, running);
        var until = facts.holds().isEmpty() ? last(running) : null;
        var reasons = new RetentionReasons(rules).all(action, facts, running);
        return new RetentionDecision(action, until, reasons);
    }

    private static RetentionAction action(RetentionFacts facts, List<Kept> running) {
        if (facts.purposeRemains()) {
            return KEEP;
        }
        return running.isEmpty() && facts.holds().isEmpty() ? DELETE : RESTRICT;
    }

    private @Nullable Deadline last(List<Kept> running) {
        if (running.stream().anyMatch(kept -> kept.from() == null)) {
            return null;
        }
        return running.stream()
                .flatMap(kept -> keeping.end(kept).stream())
                .max(Comparator.comparing(Deadline::due))
                .orElse(null);
    }
}
