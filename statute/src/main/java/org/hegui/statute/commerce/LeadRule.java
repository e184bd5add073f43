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
 * May a lead be imported? Its source is declared, and a scraped, bought or handed-over one is proven to be lawful
 * (AUCL-13, CONTEST-17, NDSR-18, PIPL-10, PIPL-27). What may then be done with it is another question, and marketing needs
 * consent.
 *
 * <p>Needs a rule book of a day on which PIPL is in force.
 */
@Applies({"AUCL-13", "CONTEST-17", "NDSR-18", "PIPL-10", "PIPL-27"})
public final class LeadRule {
    private static final List<Check<Lead>> TABLE = List.of(
            line(
                    "PIPL-10",
                    REFUSES,
                    Lead::measuresBroken,
                    "不得非法收集、买卖个人信息。",
                    "No unlawful collection or trade of personal information."),
            line(
                    "AUCL-13",
                    REFUSES,
                    Lead::measuresBroken,
                    "不得以欺诈、胁迫、避开或者破坏技术措施等方式获取他人合法持有的数据。",
                    "No data of another operator by fraud, coercion, or around or through technical measures."),
            line(
                    "PIPL-10",
                    REQUIRES,
                    lead -> lead.source() == LeadSource.UNDECLARED,
                    "请先声明线索的来源。",
                    "Declare where the lead comes from first."),
            line(
                    "CONTEST-17",
                    REFUSES,
                    lead -> lead.source().ofOthers() && !lead.proofHeld(),
                    "爬取、购买或者合作方提供的线索没有合法来源证明，默认拒绝。请补充证明。",
                    "A scraped, bought or handed-over lead without proof of a lawful source is rejected by default. Add "
                            + "the proof."),
            line(
                    "NDSR-18",
                    REQUIRES,
                    lead -> lead.source() == LeadSource.SCRAPED && !lead.toolAssessed(),
                    "使用自动化工具收集须先评估影响，不得侵入或者干扰他人网络。",
                    "A collecting program needs an assessment of its impact first; it may not intrude or disrupt."),
            line(
                    "PIPL-27",
                    REFUSES,
                    lead -> lead.source() == LeadSource.PUBLIC && lead.objected(),
                    "本人已明确拒绝使用其公开的个人信息。",
                    "The person has expressly refused that public information is used."),
            line(
                    "PIPL-27",
                    REQUIRES,
                    lead -> lead.source() == LeadSource.PUBLIC && !lead.originRecorded(),
                    "请记录公开来源的网址和时间。",
                    "Record address and time of the public source."),
            line(
                    "PIPL-10",
                    INFORMS,
                    _ -> true,
                    "须有合法来源；向其营销仍须本人同意或者请求。",
                    "A lead has a lawful source; to market to the person still needs consent or a request."));

    private final RuleBook rules;

    /** Answers by the rules in force on the book's date. */
    public LeadRule(RuleBook rules) {
        this.rules = rules;
    }

    /** The answer with all its reasons, and when it is no with what is missing. */
    public Verdict mayImport(Lead lead) {
        return Verdict.of(Check.ask(rules, TABLE, lead));
    }
}
