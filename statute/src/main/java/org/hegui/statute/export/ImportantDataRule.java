package org.hegui.statute.export;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;

/**
 * Might a very large set of personal information be important data? (CONTEST-4, XB-2, QA-2025-05)
 *
 * <p>Data is important only when an authority has said so. The lists of Beijing and Shanghai are reported to treat very
 * large sets as important data above certain numbers; from the number itself on it is suspected, and counsel answers.
 */
@Applies({"CONTEST-4", "QA-2025-05", "XB-2"})
public final class ImportantDataRule {
    private final RuleBook rules;

    /** Answers by the rules and numbers in force on the book's date. */
    public ImportantDataRule(RuleBook rules) {
        this.rules = rules;
    }

    /**
     * What is known of the set stays; what nobody has spoken of becomes suspected when it is large enough.
     *
     * @throws org.hegui.statute.UnknownRule before PIPL is in force
     */
    public ImportantDataFinding find(ImportantData known, ListRegion region, LargeSet set) {
        if (known.official()) {
            return new ImportantDataFinding(known, official());
        }
        return known == ImportantData.SUSPECTED || large(region, set)
                ? new ImportantDataFinding(ImportantData.SUSPECTED, suspected(region))
                : new ImportantDataFinding(ImportantData.NONE, nothing());
    }

    private boolean large(ListRegion region, LargeSet set) {
        return region != ListRegion.ELSEWHERE
                && (reaches("list.important.ordinary.above", set.ordinary())
                        || reaches("list.important.sensitive.above", set.sensitive())
                        || reaches("list.important.account-medical.above", set.accountOrMedical()));
    }

    private boolean reaches(String number, long people) {
        return rules.hasNumber(number) && people >= rules.number(number);
    }

    private Reason official() {
        return rules.reason(
                inForce("QA-2025-05"),
                Effect.REQUIRES,
                "已被告知或者公布为重要数据，须按重要数据处理。",
                "It was notified or published as important data and is treated so.");
    }

    private Reason suspected(ListRegion region) {
        return rules.reason(
                inForce("CONTEST-4"),
                Effect.ASKS_COUNSEL,
                "可能属于重要数据（" + region.label().zh() + "），例如人数极多。请律师判断，答复前不得出境。",
                "It may be important data (" + region.label().en()
                        + "), for example because it holds very many people. Ask counsel; nothing may go before the"
                        + " answer.");
    }

    private Reason nothing() {
        return rules.reason(
                inForce("XB-2"),
                Effect.INFORMS,
                "未被告知或者公布为重要数据，也没有疑似情形，不需要作为重要数据申报。",
                "It was not notified or published as important data and nothing suggests it, so it need not be"
                        + " declared.");
    }

    private String inForce(String rule) {
        return rules.inForce(rule) ? rule : "PIPL-38";
    }
}
