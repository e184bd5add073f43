package org.hegui.statute.incident.report;

import java.util.List;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.RuleBook;

/** Does a report or notice of an incident say all it must? (PIPL-57, NDSR-11, NCIR-7, NCIR-8) */
@Applies({"PIPL-57", "NDSR-11", "NCIR-7", "NCIR-8"})
public final class ReportRule {
    private final RuleBook rules;

    /** Answers by the rules in force on the book's date. */
    public ReportRule(RuleBook rules) {
        this.rules = rules;
    }

    /**
     * What is missing or blank, in the order of the rule; empty when it may be sent. What an initial report leaves out is
     * what the full report with the same texts is missing, and follows promptly.
     */
    public List<MissingReportItem> missing(ReportContents contents) {
        return contents.kind().items().stream()
                .filter(item -> rules.inForce(item.rule()) && needed(item, contents))
                .filter(item -> contents.texts().getOrDefault(item, "").isBlank())
                .map(this::missing)
                .toList();
    }

    private static boolean needed(ReportItem item, ReportContents contents) {
        return switch (item) {
            case RANSOM -> contents.ransomware();
            case OTHER -> false;
            default -> true;
        };
    }

    private MissingReportItem missing(ReportItem item) {
        var label = item.label();
        return new MissingReportItem(
                item,
                rules.reason(
                        item.rule(),
                        Effect.REQUIRES,
                        "内容缺少“" + label.zh() + "”，请补充后再发送。",
                        "It doesn't state " + label.en() + ". Add it before sending."));
    }
}
