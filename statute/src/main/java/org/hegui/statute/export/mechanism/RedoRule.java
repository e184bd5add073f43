package org.hegui.statute.export.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;
import org.hegui.statute.export.ExportMechanism;

/**
 * What must be done again when a transfer changes? (SA-14, SC-8, NDSR-38)
 *
 * <p>Both measures end with "other circumstances": a change that they don't name goes to counsel, and until then it
 * counts as one of them. What certification and the Greater Bay Area contract ask for isn't known here and goes to
 * counsel.
 */
@Applies({"NDSR-38", "SA-14", "SC-8"})
public final class RedoRule {
    private final RuleBook rules;

    /** Answers by the rules in force on the book's date. */
    public RedoRule(RuleBook rules) {
        this.rules = rules;
    }

    /**
     * What these changes mean.
     *
     * @throws org.hegui.statute.UnknownRule before PIPL is in force, when there is a change
     */
    public Redo decide(ExportMechanism mechanism, Set<TransferChange> changes) {
        var reasons = new ArrayList<Reason>();
        for (var change : new TreeSet<>(changes)) {
            reasons.addAll(
                    switch (mechanism) {
                        case SECURITY_ASSESSMENT -> assessment(change);
                        case STANDARD_CONTRACT -> List.of(contract(change));
                        case CERTIFICATION -> List.of(unnamed(change, "CERT-5"));
                        case GBA_CONTRACT -> List.of(unnamed(change, "QA-2026-01"));
                    });
        }
        return new Redo(actions(mechanism, reasons), reasons);
    }

    private static List<RedoAction> actions(ExportMechanism mechanism, List<Reason> reasons) {
        if (reasons.isEmpty()) {
            return List.of();
        }
        var again = switch (mechanism) {
            case SECURITY_ASSESSMENT -> Stream.of(RedoAction.APPLY_AGAIN);
            case STANDARD_CONTRACT ->
                Stream.of(RedoAction.ASSESS_AGAIN, RedoAction.SUPPLEMENT_OR_SIGN_AGAIN, RedoAction.FILE_AGAIN);
            case CERTIFICATION, GBA_CONTRACT -> Stream.<RedoAction>empty();
        };
        var open = reasons.stream().anyMatch(reason -> reason.effect() == Effect.ASKS_COUNSEL);
        return Stream.concat(again, open ? Stream.of(RedoAction.HOLD_FOR_COUNSEL) : Stream.empty())
                .toList();
    }

    private List<Reason> assessment(TransferChange change) {
        var reasons = new ArrayList<Reason>();
        if (change.assessmentNames() && rules.inForce("SA-14")) {
            reasons.add(rules.reason(
                    "SA-14",
                    Effect.REQUIRES,
                    change.label().zh() + "发生变化，须重新申报安全评估。",
                    "A change of " + change.label().en() + " needs a new application for the security assessment."));
        }
        if (change.envelope() && rules.inForce("NDSR-38")) {
            reasons.add(rules.reason(
                    "NDSR-38",
                    Effect.REFUSES,
                    "超出批准的" + change.label().zh() + "的部分，重新通过评估前不得出境。",
                    "What exceeds the approval in " + change.label().en()
                            + " may not go before it is assessed again."));
        }
        return reasons.isEmpty() ? List.of(unnamed(change, "SA-14")) : reasons;
    }

    private Reason contract(TransferChange change) {
        return change.contractNames() && rules.inForce("SC-8")
                ? rules.reason(
                        "SC-8",
                        Effect.REQUIRES,
                        change.label().zh() + "发生变化，须重新开展影响评估，补充或者重新订立标准合同，并重新备案。",
                        "A change of " + change.label().en()
                                + " means to assess the impact again, supplement or re-sign the contract, and file"
                                + " again.")
                : unnamed(change, "SC-8");
    }

    private Reason unnamed(TransferChange change, String rule) {
        return rules.reason(
                rules.inForce(rule) ? rule : "PIPL-38",
                Effect.ASKS_COUNSEL,
                change.label().zh() + "发生变化，规定未明确列举，可能属于“其他情形”。请律师判断，答复前变化的部分不得出境。",
                "A change of " + change.label().en()
                        + " isn't named and may be one of the other circumstances. Ask counsel; what is"
                        + " changed may not go"
                        + " before the answer.");
    }
}
