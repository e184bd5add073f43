package org.hegui.statute.handling;

import java.util.List;

import org.hegui.statute.Applies;
import org.hegui.statute.Outcome;
import org.hegui.statute.ReasonList;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Verdict;
import org.hegui.statute.consent.ConsentKind;

/**
 * May this be done with this person's information, given their consents and what else they chose, and what goes with a
 * yes? {@link HandlingRule} answers for the consents; a refused channel, personalisation switched off and refused
 * automated decisions stand above every consent.
 *
 * <p>Needs a rule book of a day on which PIPL is in force.
 */
@Applies({"PIPL-24", "PIPL-51", "NDSR-42", "ALG-17", "CPL-29", "CPR-24", "MIN-36"})
public final class DecisionRule {
    private final RuleBook rules;
    private final HandlingRule handling;
    private final WishBars bars;
    private final PermitDuties duties;

    /** Answers by the rules in force on the book's date. */
    public DecisionRule(RuleBook rules) {
        this.rules = rules;
        this.handling = new HandlingRule(rules);
        this.bars = new WishBars(rules);
        this.duties = new PermitDuties(rules);
    }

    /** The answer, when it is no with everything that is missing for a yes, and when it is yes with its duties. */
    public HandlingDecision decide(HandlingQuestion question, Wishes wishes) {
        var verdict = handling.decide(question);
        var facts = question.facts();
        var barred = bars.against(facts, wishes);
        if (!barred.isEmpty()) {
            var reasons = new ReasonList(rules);
            if (verdict.outcome() == Outcome.DENY) {
                reasons.addAll(verdict.reasons());
            }
            return new HandlingDecision(
                    new Verdict(Outcome.DENY, reasons.addAll(barred).list()), List.of());
        }
        return new HandlingDecision(
                verdict, verdict.outcome() == Outcome.PERMIT ? duties.of(facts, wishes) : List.of());
    }

    /** The rule by which a yes ends with a consent of this kind: the guardian's with childhood, others when they say so. */
    @Applies({"PIPL-14", "PIPL-31"})
    public static String endsBy(ConsentKind kind) {
        return kind == ConsentKind.GUARDIAN ? "PIPL-31" : "PIPL-14";
    }
}
