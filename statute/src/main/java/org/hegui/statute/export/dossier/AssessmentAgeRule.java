package org.hegui.statute.export.dossier;

import java.time.LocalDate;
import java.util.List;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Outcome;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Verdict;
import org.hegui.statute.export.ExportMechanism;

/**
 * Is the self-assessment or impact assessment fresh enough to be filed? It was completed within some months before the
 * filing, with no major change since (SA-6, SC-7).
 *
 * <p>The months run from the day of completion and don't move to a working day.
 */
@Applies({"SA-6", "SC-7"})
public final class AssessmentAgeRule {
    private final RuleBook rules;

    /** Answers by the rules and numbers in force on the book's date, which is the day of filing. */
    public AssessmentAgeRule(RuleBook rules) {
        this.rules = rules;
    }

    /**
     * PERMIT or DENY; ASK_COUNSEL for certification and the Greater Bay Area contract, and before there is a number.
     *
     * @param completed the day on which the assessment was completed
     * @param majorChange whether anything major has changed since
     * @throws org.hegui.statute.UnknownRule before PIPL is in force
     */
    public Verdict decide(ExportMechanism mechanism, LocalDate completed, boolean majorChange) {
        return switch (mechanism) {
            case SECURITY_ASSESSMENT -> decide("SA-6", "assessment.self-assessment.age", completed, majorChange);
            case STANDARD_CONTRACT -> decide("SC-7", "contract.assessment.age", completed, majorChange);
            case CERTIFICATION, GBA_CONTRACT -> unknown();
        };
    }

    private Verdict decide(String rule, String number, LocalDate completed, boolean majorChange) {
        if (!rules.inForce(rule) || !rules.hasNumber(number)) {
            return unknown();
        }
        var months = rules.number(number);
        if (completed.isAfter(rules.date())) {
            return verdict(Outcome.DENY, rule, "评估须在申报或者备案前完成。", "The assessment has to be completed before filing.");
        }
        if (rules.date().isAfter(completed.plusMonths(months))) {
            return verdict(
                    Outcome.DENY,
                    rule,
                    "评估完成已超过 " + months + " 个月，请重新评估后再提交。",
                    "The assessment was completed more than " + months + " months ago. Assess again before filing.");
        }
        return majorChange ? changed(rule) : fresh(rule, months);
    }

    private Verdict changed(String rule) {
        return verdict(
                Outcome.DENY,
                rule,
                "评估完成后发生重大变化，请重新评估后再提交。",
                "Something major has changed since the assessment. Assess again before filing.");
    }

    private Verdict fresh(String rule, long months) {
        return verdict(
                Outcome.PERMIT,
                rule,
                "评估在 " + months + " 个月内完成，且没有重大变化。",
                "The assessment was completed within " + months + " months and nothing major has changed.");
    }

    private Verdict unknown() {
        var reason = rules.reason(
                "PIPL-38",
                Effect.ASKS_COUNSEL,
                "评估的有效时间不在本目录中，请律师确认。",
                "How old the assessment may be isn't in the catalogue. Ask counsel.");
        return new Verdict(Outcome.ASK_COUNSEL, List.of(reason));
    }

    private Verdict verdict(Outcome outcome, String rule, String zh, String en) {
        var effect = outcome == Outcome.PERMIT ? Effect.PERMITS : Effect.REFUSES;
        return new Verdict(outcome, List.of(rules.reason(rule, effect, zh, en)));
    }
}
