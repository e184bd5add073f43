package org.hegui.statute.commerce;

import static org.hegui.statute.Check.line;
import static org.hegui.statute.Effect.INFORMS;
import static org.hegui.statute.Effect.REFUSES;
import static org.hegui.statute.Effect.REQUIRES;

import java.util.List;

import org.hegui.statute.Applies;
import org.hegui.statute.Check;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Verdict;

/**
 * May a page sell, or ask for authorisation, like this? Tie-ins, deposits, blanket authorisation, personalised search and
 * paid ranking.
 *
 * <p>Needs a rule book of a day on which the E-Commerce Law is in force.
 */
@Applies({"CPR-10", "CPR-23", "ECL-17", "ECL-18", "ECL-19", "ECL-21", "ECL-40", "NTM-13"})
public final class SaleRule {
    private static final List<Check<Sale>> TABLE = List.of(
            line(
                    "ECL-19",
                    REFUSES,
                    sale -> sale.has(SaleTrait.TIE_IN_TICKED),
                    "搭售不得默认勾选，请改为由消费者主动选择。",
                    "A tie-in may not be ticked by default. Let the consumer choose it."),
            line(
                    "ECL-19",
                    REQUIRES,
                    sale -> sale.lacks(SaleTrait.TIE_IN, SaleTrait.TIE_IN_PROMINENT),
                    "搭售须以显著方式提示。",
                    "Show the tie-in prominently."),
            line(
                    "CPR-10",
                    REQUIRES,
                    sale -> sale.lacks(SaleTrait.TIE_IN, SaleTrait.TIE_IN_PROMINENT),
                    "搭配销售须以显著方式提请消费者注意。",
                    "Draw the consumer's attention to the tie-in prominently."),
            line(
                    "ECL-21",
                    REQUIRES,
                    sale -> sale.lacks(SaleTrait.DEPOSIT, SaleTrait.REFUND_STATED),
                    "收取押金须明示退还的方式和程序。",
                    "State how the deposit is refunded."),
            line(
                    "ECL-21",
                    REFUSES,
                    sale -> sale.has(SaleTrait.REFUND_UNREASONABLE),
                    "退还押金不得设置不合理条件，符合条件的须及时退还。",
                    "No unreasonable condition on the refund of a deposit; it is refunded promptly."),
            line(
                    "CPR-23",
                    REFUSES,
                    SaleRule::sweeping,
                    "不得以一次概括授权、默认授权等方式强制同意与服务无关的个人信息处理。请按目的逐项征求同意。",
                    "No blanket or default authorisation that forces consent to unrelated handling. Ask for each "
                            + "purpose by itself."),
            line(
                    "NTM-13",
                    REFUSES,
                    sale -> sweeping(sale) || sale.has(SaleTrait.FORCED_AUTHORISATION),
                    "不得以概括授权、默认授权、与其他授权捆绑、停止安装使用等方式强迫同意。",
                    "No consent forced by blanket, default or bundled authorisation, or by stopping the service."),
            line(
                    "NTM-13",
                    REQUIRES,
                    sale -> sale.lacks(SaleTrait.ITEM_BY_ITEM_DATA, SaleTrait.ITEM_BY_ITEM_CONSENT),
                    "生物特征、医疗健康、金融账户、个人行踪等信息须逐项取得同意。",
                    "Biometrics, health, finance and location need consent item by item."),
            line(
                    "ECL-18",
                    REQUIRES,
                    sale -> sale.lacks(SaleTrait.PERSONALISED_SEARCH, SaleTrait.PLAIN_SEARCH),
                    "个性化搜索结果须同时提供不针对个人特征的选项。",
                    "Beside personalised search results, offer ones that don't rest on personal traits."),
            line(
                    "ECL-40",
                    REQUIRES,
                    sale -> sale.role() == OperatorRole.PLATFORM
                            && sale.lacks(SaleTrait.PAID_RANKING, SaleTrait.PAID_RANKING_LABELLED),
                    "竞价排名的商品或者服务须显著标明“广告”。",
                    "Label paid ranking 广告."),
            line(
                    "ECL-17",
                    INFORMS,
                    _ -> true,
                    "须全面、真实、准确、及时地披露商品或者服务信息。",
                    "Information on goods and services is full, true, accurate and timely."));

    private final RuleBook rules;

    /** Answers by the rules in force on the book's date. */
    public SaleRule(RuleBook rules) {
        this.rules = rules;
    }

    /** The answer with all its reasons, and when it is no with everything to change. */
    public Verdict check(Sale sale) {
        return Verdict.of(Check.ask(rules, TABLE, sale));
    }

    private static boolean sweeping(Sale sale) {
        return sale.has(SaleTrait.BLANKET_AUTHORISATION) || sale.has(SaleTrait.DEFAULT_AUTHORISATION);
    }
}
