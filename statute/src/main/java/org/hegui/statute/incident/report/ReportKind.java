package org.hegui.statute.incident.report;

import static org.hegui.statute.incident.report.ReportItem.ENTITY;
import static org.hegui.statute.incident.report.ReportItem.EVENT;
import static org.hegui.statute.incident.report.ReportItem.RANSOM;

import java.util.Arrays;
import java.util.List;

/** The kinds of report and notice of an incident. */
public enum ReportKind {
    /** To the authority, to people, and to minors and guardians, for whom MIN-35 lists no contents of its own (PIPL-57). */
    BREACH_NOTICE("PIPL-57"),
    /** To people and organisations that are harmed (NDSR-11). */
    HARM_NOTICE("NDSR-11"),
    /** What may go first when cause, effect or trend can't be judged in time; the rest follows promptly (NCIR-7). */
    INITIAL_REPORT(ENTITY, EVENT, RANSOM),
    /** The complete report (NCIR-7). */
    FULL_REPORT("NCIR-7"),
    /** After the handling ended (NCIR-8). */
    SUMMARY("NCIR-8");

    private final List<ReportItem> items;

    ReportKind(String rule) {
        this.items = Arrays.stream(ReportItem.values())
                .filter(item -> item.rule().equals(rule))
                .toList();
    }

    ReportKind(ReportItem... items) {
        this.items = List.of(items);
    }

    /** What it says, in the order of the rule; {@link ReportItem#RANSOM} and {@link ReportItem#OTHER} only if there is. */
    public List<ReportItem> items() {
        return items;
    }
}
