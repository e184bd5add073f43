package org.hegui.statute.commerce;

import static org.hegui.statute.Check.line;
import static org.hegui.statute.Effect.ASKS_COUNSEL;
import static org.hegui.statute.Effect.INFORMS;
import static org.hegui.statute.Effect.PERMITS;
import static org.hegui.statute.Effect.REFUSES;
import static org.hegui.statute.Effect.REQUIRES;

import java.util.List;

import org.hegui.statute.Applies;
import org.hegui.statute.Check;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Verdict;

/**
 * May two customers see different prices? By preference or habit they may not (ALG-21). By another part of the profile it is
 * contested what is unreasonable (CONTEST-14), so a lawyer looks at the campaign unless a ground is on file. Without the
 * consumer's knowledge same goods on same conditions have one price (CPR-9).
 *
 * <p>Needs a rule book of a day on which PIPL is in force.
 */
@Applies({"ALG-21", "CONTEST-14", "CPR-9", "NDSR-46", "PIPL-24", "PRICE"})
public final class PriceRule {
    private static final List<Check<PriceDifference>> TABLE = List.of(
            line(
                    "PIPL-24",
                    REFUSES,
                    price -> price.differential() && price.ground() == PriceGround.PREFERENCE_OR_HABIT,
                    "不得通过自动化决策在交易价格等条件上实行不合理的差别待遇。请对同等条件的客户使用同一价格。",
                    "Automated decisions may not treat people unreasonably differently in price. Give customers on the "
                            + "same conditions the same price."),
            line(
                    "ALG-21",
                    REFUSES,
                    price -> price.differential() && price.ground() == PriceGround.PREFERENCE_OR_HABIT,
                    "不得根据消费者的偏好、交易习惯等特征实行不合理的差别价格。",
                    "No unreasonably different prices by preference or habit."),
            line(
                    "CPR-9",
                    REQUIRES,
                    price -> price.differential() && !price.consumerKnows(),
                    "同一商品或者服务在同等交易条件下，不得在消费者不知情时设置不同价格。请事先明示。",
                    "Same goods on same conditions have no different prices without the consumer's knowledge. Say so "
                            + "beforehand."),
            line(
                    "CONTEST-14",
                    ASKS_COUNSEL,
                    PriceDifference::open,
                    "何为“不合理”的差别存在争议：请逐个活动审查，并记录合理理由。",
                    "What is unreasonable is contested. Have the campaign reviewed and put a reasonable ground on file."),
            line(
                    "NDSR-46",
                    ASKS_COUNSEL,
                    price -> price.largePlatform() && price.open(),
                    "大型网络平台不得对用户实行不合理的差别待遇。",
                    "A large platform treats nobody unreasonably differently."),
            line(
                    "PRICE",
                    INFORMS,
                    PriceDifference::differential,
                    "平台差别定价另受互联网平台价格行为规则限制，条文待核对。",
                    "Differential pricing on platforms is also limited by the price conduct rules, whose text is to be "
                            + "checked."),
            line(
                    "PIPL-24",
                    PERMITS,
                    price -> price.differential()
                            && price.ground() != PriceGround.PREFERENCE_OR_HABIT
                            && price.groundDocumented(),
                    "差别有已记录并审查的合理理由。",
                    "A reasonable ground for the difference is on file and was reviewed."),
            line(
                    "PIPL-24",
                    PERMITS,
                    price -> !price.differential(),
                    "商品或者条件不同，或者差别对所有人一样，不属于差别待遇。",
                    "Goods or conditions differ, or the difference is the same for everybody: nobody is treated "
                            + "differently."));

    private final RuleBook rules;

    /** Answers by the rules in force on the book's date. */
    public PriceRule(RuleBook rules) {
        this.rules = rules;
    }

    /** The answer with all its reasons. */
    public Verdict check(PriceDifference price) {
        return Verdict.of(Check.ask(rules, TABLE, price));
    }
}
