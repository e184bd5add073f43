package org.hegui.statute.incident;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Verdict;

/**
 * May people be left untold because measures effectively avoid harm? The authority is told in any case (PIPL-57).
 *
 * <p>It takes a recorded decision of the officer with counsel's agreement (CONTEST-5). Harm that happened rules it out
 * (NDSR-11), an order of the authority ends it, and minors have no such exemption: only counsel may say otherwise (MIN-35).
 */
@Applies({"PIPL-57", "NDSR-11", "MIN-35", "CONTEST-5"})
public final class HarmAvoidedRule {
    private final RuleBook rules;

    /**
     * Answers by the rules in force on the book's date, which is that of the discovery and not before PIPL-57.
     *
     * @throws org.hegui.statute.UnknownRule when PIPL-57 is not in force yet
     */
    public HarmAvoidedRule(RuleBook rules) {
        this.rules = rules;
        rules.rule("PIPL-57");
    }

    /**
     * Whether people may be left untold now. Every answer ends with the reason that the authority is told nevertheless.
     *
     * @param decision what was decided, null for nothing
     * @param authorityOrder whether the authority ordered that people be told
     */
    public Verdict mayLeaveUntold(IncidentFacts facts, @Nullable HarmAvoidedDecision decision, boolean authorityOrder) {
        if (authorityOrder) {
            return answer(Outcome.DENY, ordered());
        }
        if (facts.harm().toPeople()) {
            return answer(Outcome.DENY, harmed());
        }
        if (decision == null || !decision.complete()) {
            return answer(Outcome.DENY, undecided());
        }
        return decided(facts, decision.counsel());
    }

    private Verdict decided(IncidentFacts facts, CounselOpinion counsel) {
        if (facts.people().minors() && counsel != CounselOpinion.AGREES_FOR_MINORS && rules.inForce("MIN-35")) {
            return answer(Outcome.ASK_COUNSEL, minors(), counsel());
        }
        return counsel == CounselOpinion.NONE
                ? answer(Outcome.ASK_COUNSEL, counsel())
                : answer(Outcome.PERMIT, permitted(), users());
    }

    private Verdict answer(Outcome outcome, Reason... deciding) {
        var reasons = new ArrayList<>(List.of(deciding));
        reasons.add(rules.reason(
                "PIPL-57",
                Effect.REQUIRES,
                "无论是否通知个人，都须立即通知主管部门。",
                "Whether people are told or not, tell the authority at once."));
        return new Verdict(outcome, reasons);
    }

    private Reason ordered() {
        return rules.reason(
                "PIPL-57",
                Effect.REFUSES,
                "主管部门已经要求通知个人，不通知的决定不再有效；须立即通知。",
                "The authority has ordered that people be told. That ends any decision to leave them untold; tell them "
                        + "at once.");
    }

    private Reason harmed() {
        return rules.reason(
                rules.inForce("NDSR-11") ? "NDSR-11" : "PIPL-57",
                Effect.REFUSES,
                "已经有人或者组织受到危害，谈不上有效避免危害；须及时告知利害关系人。",
                "People or organisations are harmed, so harm wasn't avoided. Tell those concerned promptly.");
    }

    private Reason undecided() {
        return rules.reason(
                "PIPL-57",
                Effect.REFUSES,
                "没有完整的“有效避免危害”决定，须通知个人；不通知须记录由谁、因何、以何证据、何时决定。",
                "There is no complete decision that harm is effectively avoided, so people have to be told. To leave them "
                        + "untold, record who decided, why, on which evidence and when.");
    }

    private Reason minors() {
        return rules.reason(
                "MIN-35",
                Effect.ASKS_COUNSEL,
                "涉及未成年人，本条没有“避免危害”的例外；没有律师就未成年人出具的意见，须告知未成年人及其监护人。",
                "Minors are among the people, and this article knows no exemption for avoided harm. Without counsel's "
                        + "opinion on minors, tell them and their guardians.");
    }

    private Reason counsel() {
        return rules.reason(
                "CONTEST-5",
                Effect.ASKS_COUNSEL,
                "是否“有效避免危害”（例如数据已加密）须由负责人和律师共同决定；律师同意之前照常通知。",
                "Whether harm is effectively avoided, by encryption for example, is for the officer and counsel together. "
                        + "Until counsel agrees, tell people.");
    }

    private Reason permitted() {
        return rules.reason(
                "PIPL-57",
                Effect.PERMITS,
                "已有负责人决定和律师意见：措施有效避免危害，可以不通知个人；主管部门要求通知的，须通知。",
                "The officer decided and counsel agreed that measures effectively avoid harm: people may be left untold, "
                        + "until the authority orders otherwise.");
    }

    private Reason users() {
        return rules.reason(
                "CONTEST-5",
                Effect.INFORMS,
                "其他法律关于告知用户的规定（CSL-44、DSL-29）没有写明这一例外，律师意见须一并涵盖。",
                "Other laws that have users told (CSL-44, DSL-29) don't name this exemption; counsel's opinion has to cover "
                        + "them too.");
    }
}
