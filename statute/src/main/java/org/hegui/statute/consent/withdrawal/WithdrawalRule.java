package org.hegui.statute.consent.withdrawal;

import static org.hegui.statute.Effect.INFORMS;
import static org.hegui.statute.Effect.PERMITS;
import static org.hegui.statute.Effect.REFUSES;
import static org.hegui.statute.Effect.REQUIRES;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Verdict;

/** What follows when a person withdraws consent, and may the service be refused for it? (PIPL-15, PIPL-16, PIPL-47) */
@Applies({"PIPL-15", "PIPL-16", "PIPL-47", "PIPL-47(3)"})
public final class WithdrawalRule {
    private final RuleBook rules;

    /** Answers by the rules in force on the book's date. */
    public WithdrawalRule(RuleBook rules) {
        this.rules = rules;
    }

    /** The effects, each with the rule that brings it about. */
    public Map<WithdrawalEffect, Reason> effects(WithdrawalFacts facts) {
        var effects = new EnumMap<WithdrawalEffect, Reason>(WithdrawalEffect.class);
        effects.put(
                WithdrawalEffect.STOP_HANDLING,
                reason(
                        "PIPL-15",
                        REQUIRES,
                        "自撤回起立即停止依据该同意的一切处理。",
                        "Everything that rests on this consent stops from now on."));
        effects.put(
                WithdrawalEffect.PAST_STAYS_VALID,
                reason("PIPL-15", INFORMS, "撤回前的处理仍然有效。", "What was done before the withdrawal stays valid."));
        if (facts.shared()) {
            effects.put(
                    WithdrawalEffect.TELL_RECIPIENTS,
                    reason("PIPL-15", REQUIRES, "通知接收方停止处理。", "Tell the recipients to stop."));
        }
        addFate(facts, effects);
        addService(facts, effects);
        return Map.copyOf(effects);
    }

    /** Whether the product or service may be refused to somebody who refuses or withdraws consent. */
    public Verdict mayRefuseService(boolean necessaryForService) {
        return necessaryForService
                ? new Verdict(
                        Outcome.PERMIT,
                        List.of(reason(
                                "PIPL-16",
                                PERMITS,
                                "该信息是提供产品或服务所必需，没有它可以不提供。请保留必要性说明。",
                                "The service can't do without this information, so it may be refused. Keep the "
                                        + "statement of necessity.")))
                : new Verdict(
                        Outcome.DENY,
                        List.of(reason(
                                "PIPL-16",
                                REFUSES,
                                "不得因客户不同意或者撤回同意而拒绝提供产品或服务；该信息并非必需。",
                                "The service may not be refused because of a missing consent; it doesn't need this "
                                        + "information.")));
    }

    private void addFate(WithdrawalFacts facts, Map<WithdrawalEffect, Reason> effects) {
        if (facts.otherPurpose()) {
            effects.put(
                    WithdrawalEffect.KEEP_FOR_OTHER_PURPOSE,
                    reason(
                            "PIPL-47",
                            INFORMS,
                            "另有不以该同意为依据的目的需要这些信息，仅为该目的保留。",
                            "Another purpose that doesn't rest on this consent needs it; it is kept for that one only."));
        } else if (facts.mustBeKept()) {
            effects.put(
                    WithdrawalEffect.RESTRICT,
                    reason(
                            "PIPL-47",
                            REQUIRES,
                            "法定保存期限未届满或者删除在技术上难以实现，停止除存储和必要安全保护以外的处理。",
                            "A statutory period still runs or deletion is technically hard: nothing but storage and "
                                    + "protection."));
        } else {
            effects.put(
                    WithdrawalEffect.DELETE,
                    reason(
                            "PIPL-47(3)",
                            REQUIRES,
                            "客户撤回同意，须主动删除。",
                            "Consent was withdrawn: delete it without being asked."));
        }
    }

    private void addService(WithdrawalFacts facts, Map<WithdrawalEffect, Reason> effects) {
        if (facts.necessaryForService()) {
            effects.put(
                    WithdrawalEffect.SERVICE_MAY_END,
                    reason("PIPL-16", INFORMS, "该信息为服务所必需，服务可能无法继续。", "The service needs it and may have to end."));
        } else {
            effects.put(
                    WithdrawalEffect.SERVICE_CONTINUES,
                    reason("PIPL-16", REQUIRES, "服务照常提供。", "The service goes on as before."));
        }
    }

    private Reason reason(String rule, Effect effect, String zh, String en) {
        return rules.reason(rule, effect, zh, en);
    }
}
