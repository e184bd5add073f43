package org.hegui.statute.rights;

import java.util.ArrayList;
import java.util.stream.Collectors;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;
import org.hegui.statute.retention.RetentionAction;
import org.hegui.statute.retention.RetentionDecision;
import org.hegui.statute.retention.RetentionRule;

/**
 * Is information deleted, restricted or kept? (PIPL-47, NDSR-24, ECL-24) Each ground obliges the handler to delete on
 * its own; a period of law that still runs, a hold or technical difficulty restricts instead ({@link RetentionRule}).
 * Cancelling an account acts at once, on whatever has no period.
 *
 * <p>Needs a rule book of a day on which PIPL is in force.
 */
@Applies({"PIPL-47", "NDSR-24", "ECL-24", "CONTEST-13"})
public final class DeletionRule {
    private final RuleBook rules;

    /** Answers by the rules and numbers in force on the book's date. */
    public DeletionRule(RuleBook rules) {
        this.rules = rules;
    }

    /** What happens, with the grounds first. A ground whose rule isn't in force yet doesn't count. */
    public RetentionDecision decide(DeletionFacts facts) {
        var inForce = inForce(facts);
        var decision = new RetentionRule(rules).decide(inForce.retention());
        var reasons = new ArrayList<Reason>();
        inForce.grounds().forEach(ground -> reasons.add(reason(ground, decision.action())));
        if (inForce.grounds().isEmpty()) {
            reasons.add(noGround());
        }
        reasons.addAll(decision.reasons());
        return new RetentionDecision(decision.action(), decision.until(), reasons);
    }

    private DeletionFacts inForce(DeletionFacts facts) {
        var grounds = facts.grounds().stream()
                .filter(ground -> rules.inForce(ground.rule()))
                .collect(Collectors.toSet());
        return new DeletionFacts(grounds, facts.otherPurpose(), facts.kept(), facts.holds(), facts.at());
    }

    private Reason reason(DeletionGround ground, RetentionAction action) {
        var label = ground.label();
        return action == RetentionAction.KEEP
                ? rules.reason(
                        ground.rule(),
                        Effect.INFORMS,
                        label.zh() + "，但另有目的仍需要这些信息：只能用于该目的。",
                        "It would be deleted because " + label.en()
                                + ", but another purpose still needs it: use it for that purpose only.")
                : rules.reason(
                        ground.rule(),
                        Effect.REQUIRES,
                        label.zh() + "，须主动删除。",
                        "It must be deleted without being asked, because " + label.en() + ".");
    }

    private Reason noGround() {
        return rules.reason(
                "PIPL-47",
                Effect.REFUSES,
                "没有删除的法定情形。个人可以撤回同意、拒绝处理或者注销账号，之后即须删除。",
                "No ground for deletion is there. The person may withdraw consent, refuse the handling or cancel the "
                        + "account; then it is deleted.");
    }
}
