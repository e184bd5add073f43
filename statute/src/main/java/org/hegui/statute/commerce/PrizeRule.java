package org.hegui.statute.commerce;

import static org.hegui.statute.Check.line;
import static org.hegui.statute.Effect.ASKS_COUNSEL;
import static org.hegui.statute.Effect.INFORMS;
import static org.hegui.statute.Effect.PERMITS;
import static org.hegui.statute.Effect.REFUSES;
import static org.hegui.statute.Effect.REQUIRES;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.hegui.statute.Applies;
import org.hegui.statute.Check;
import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Verdict;

/**
 * May a promotion give prizes like this? (AUCL-11; for the names of winners PIPL-25)
 *
 * <p>Needs a rule book of a day on which PIPL is in force. While the book has no number for the top prize, a lawyer says
 * what holds.
 */
@Applies({"AUCL-11", "PIPL-25"})
public final class PrizeRule {
    private static final int FEN_PER_YUAN = 100;
    private static final List<Check<PrizePlan>> TABLE = List.of(
            line(
                    "AUCL-11",
                    REFUSES,
                    PrizePlan::rigged,
                    "不得以谎称有奖、内定中奖等欺骗方式进行有奖销售。",
                    "No rigging: winners aren't settled beforehand and prizes aren't held back."),
            line(
                    "PIPL-25",
                    REQUIRES,
                    plan -> plan.winnersNamed() && !plan.winnersAgreed(),
                    "公开中奖人须取得其单独同意，或者隐去可识别的信息。",
                    "To name winners in public, get their separate consent, or mask who they are."),
            line(
                    "PIPL-25",
                    INFORMS,
                    plan -> !plan.winnersNamed() || plan.winnersAgreed(),
                    "未经单独同意不公开中奖人的个人信息。",
                    "No winner's personal information is made public without separate consent."));

    private final RuleBook rules;

    /** Answers by the rules and numbers in force on the book's date. */
    public PrizeRule(RuleBook rules) {
        this.rules = rules;
    }

    /** The answer with all its reasons, and when it is no with everything to change. */
    public Verdict check(PrizePlan plan) {
        var reasons = new ArrayList<Reason>();
        reasons.addAll(topPrize(plan));
        reasons.addAll(missing(plan));
        reasons.addAll(Check.ask(rules, TABLE, plan));
        return Verdict.of(reasons);
    }

    private List<Reason> topPrize(PrizePlan plan) {
        if (!rules.inForce("AUCL-11") || !rules.hasNumber("prize.top")) {
            return List.of(noNumber());
        }
        var yuan = rules.number("prize.top");
        return List.of(
                plan.topPrizeFen() > yuan * FEN_PER_YUAN
                        ? rules.reason(
                                "AUCL-11",
                                REFUSES,
                                "最高奖超过 " + yuan + " 元，请降低。",
                                "The top prize is worth more than RMB " + yuan + ". Lower it.")
                        : rules.reason(
                                "AUCL-11",
                                PERMITS,
                                "最高奖不超过 " + yuan + " 元。",
                                "The top prize is worth at most RMB " + yuan + "."));
    }

    private Reason noNumber() {
        return rules.reason(
                rules.inForce("AUCL-11") ? "AUCL-11" : "PIPL-5",
                ASKS_COUNSEL,
                "规则库没有当日的最高奖限额，请律师确认。",
                "The rule book has no limit of the top prize for that day. Ask counsel.");
    }

    private List<Reason> missing(PrizePlan plan) {
        return Arrays.stream(PrizeInfo.values())
                .filter(info -> rules.inForce("AUCL-11") && !plan.stated().contains(info))
                .map(this::missing)
                .toList();
    }

    private Reason missing(PrizeInfo info) {
        return rules.reason(
                "AUCL-11",
                Effect.REQUIRES,
                "有奖销售信息须明确：请写明" + info.label().zh() + "。",
                "Information on prizes is clear: state " + info.label().en() + ".");
    }
}
