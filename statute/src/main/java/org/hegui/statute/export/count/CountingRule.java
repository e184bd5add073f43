package org.hegui.statute.export.count;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;
import org.hegui.statute.export.ExportCounter;
import org.hegui.statute.export.ExportFlow;

/**
 * Who counts, and in which counter? Distinct natural persons per handler since 1 January (XB-7, XB-8, TIME-1). What
 * isn't settled is counted, and exempt flows are kept in shadow counters (CONTEST-3).
 */
@Applies({"CONTEST-3", "TIME-1", "XB-7", "XB-8"})
public final class CountingRule {
    private final RuleBook rules;

    /** Answers by the rules in force on the book's date. */
    public CountingRule(RuleBook rules) {
        this.rules = rules;
    }

    /** In which counters a person is counted when these kinds of information go. */
    public Counting count(ExportFlow flow, boolean ordinary, boolean sensitive) {
        return new Counting(counters(flow, ordinary, sensitive), reasons(flow, ordinary && sensitive));
    }

    /**
     * The counters of the year in which an instant falls, up to it.
     *
     * @param events every export of one handler, whatever brand, system, recipient or purpose: volume isn't split
     */
    public ExportCounts counts(Collection<ExportEvent> events, Instant now) {
        var year = CountingYear.of(now);
        var people = new EnumMap<ExportCounter, Set<String>>(ExportCounter.class);
        for (var event : events) {
            if (year.contains(event.at()) && !event.at().isAfter(now)) {
                enter(people, event);
            }
        }
        return new ExportCounts(
                year.year(),
                size(people, ExportCounter.ORDINARY),
                size(people, ExportCounter.SENSITIVE),
                size(people, ExportCounter.SHADOW_ORDINARY),
                size(people, ExportCounter.SHADOW_SENSITIVE));
    }

    private static void enter(Map<ExportCounter, Set<String>> people, ExportEvent event) {
        for (var counter : counters(event.flow(), event.ordinary(), event.sensitive())) {
            people.computeIfAbsent(counter, none -> new HashSet<>()).add(event.person());
        }
    }

    private static long size(Map<ExportCounter, Set<String>> people, ExportCounter counter) {
        return people.getOrDefault(counter, Set.of()).size();
    }

    private static Set<ExportCounter> counters(ExportFlow flow, boolean ordinary, boolean sensitive) {
        var counters = EnumSet.noneOf(ExportCounter.class);
        if (flow == ExportFlow.NO_PERSONAL_INFORMATION) {
            return counters;
        }
        if (ordinary) {
            counters.add(ExportCounter.SHADOW_ORDINARY);
        }
        if (sensitive) {
            counters.add(ExportCounter.SHADOW_SENSITIVE);
        }
        if (!flow.exempt() && ordinary) {
            counters.add(ExportCounter.ORDINARY);
        }
        if (!flow.exempt() && sensitive) {
            counters.add(ExportCounter.SENSITIVE);
        }
        return counters;
    }

    private List<Reason> reasons(ExportFlow flow, boolean bothKinds) {
        var reasons = new ArrayList<Reason>();
        var freeing = flow.rule();
        if (freeing == null) {
            add(
                    reasons,
                    "XB-8",
                    Effect.INFORMS,
                    "按同一处理者当年累计的自然人去重计数，不分接收方、目的和系统，不得拆分。",
                    "Each person counts once a year for the handler over all recipients, purposes and systems; volume"
                            + " isn't split.");
        } else if (flow.exempt()) {
            add(reasons, freeing, Effect.PERMITS, "属于豁免情形，不计入年度数量。", "It is exempt and isn't counted.");
        }
        if (flow != ExportFlow.NO_PERSONAL_INFORMATION) {
            addContested(reasons, flow, bothKinds);
        }
        return reasons;
    }

    private void addContested(List<Reason> reasons, ExportFlow flow, boolean bothKinds) {
        if (flow != ExportFlow.COUNTED) {
            add(reasons, "CONTEST-3", Effect.ASKS_COUNSEL, contestedZh(flow), contestedEn(flow));
        }
        if (bothKinds) {
            add(
                    reasons,
                    "CONTEST-3",
                    Effect.ASKS_COUNSEL,
                    "同一人既有敏感又有普通个人信息出境的，从严在两个计数中各计一次。",
                    "A person with both kinds of information counts in both counters, which is the strict reading.");
        }
    }

    private static String contestedZh(ExportFlow flow) {
        return flow.exempt() ? "豁免流量是否计入存在争议：不计入年度数量，另列含豁免的数量，请律师确认。" : "该情形是否计入存在争议：默认从严计入，请律师确认。";
    }

    private static String contestedEn(ExportFlow flow) {
        return flow.exempt()
                ? "Whether exempt flows count is contested: they don't, and a second count includes them. Ask counsel."
                : "Whether this flow counts is contested: it does by default. Ask counsel.";
    }

    private void add(List<Reason> reasons, String rule, Effect effect, String zh, String en) {
        if (rules.inForce(rule)) {
            reasons.add(rules.reason(rule, effect, zh, en));
        }
    }
}
