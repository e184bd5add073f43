package org.hegui.statute.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.hegui.statute.Effect;
import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Verdict;

/** Collects what every condition of a request came to, and answers: a no before a question, a question before a yes. */
final class Findings {
    private final RuleBook rules;
    private final List<Reason> reasons = new ArrayList<>();

    Findings(RuleBook rules) {
        this.rules = rules;
    }

    Findings add(String rule, Effect effect, String zh, String en) {
        reasons.add(rules.reason(rule, effect, zh, en));
        return this;
    }

    /** Adds it when the rule is already in force; for rules that only strengthen an older one. */
    Findings addIfInForce(String rule, Effect effect, String zh, String en) {
        return rules.inForce(rule) ? add(rule, effect, zh, en) : this;
    }

    /** The answer, with the reasons that led to it first and the others behind them. */
    Verdict verdict() {
        var deciding = deciding();
        var outcome = switch (deciding) {
            case REFUSES -> Outcome.DENY;
            case ASKS_COUNSEL -> Outcome.ASK_COUNSEL;
            default -> Outcome.PERMIT;
        };
        var first = reasons.stream().filter(reason -> reason.effect() == deciding);
        var others = reasons.stream().filter(reason -> reason.effect() != deciding);
        return new Verdict(outcome, Stream.concat(first, others).toList());
    }

    private Effect deciding() {
        return Stream.of(Effect.REFUSES, Effect.ASKS_COUNSEL)
                .filter(effect -> reasons.stream().anyMatch(reason -> reason.effect() == effect))
                .findFirst()
                .orElse(Effect.PERMITS);
    }
}
