package org.hegui.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Certainty;
import org.hegui.statute.Statute;
import org.hegui.statute.Text;

/**
 * What a counted date rests on.
 *
 * @param rule id of the rule by which it was counted
 * @param duty what that rule says
 * @param certainty whether the date is known or only bounded
 * @param missing the years that it depends on and whose holiday notice is not loaded
 * @param bound what the date still means when it is only bounded
 */
record Grounds(String rule, Text duty, Certainty certainty, List<Integer> missing, Text bound) {
    private static final int FEW = 3;

    /** For a date that depends on the days from one to another, both included. */
    static Grounds of(Statute statute, String rule, Certainty certainty, LocalDate first, LocalDate last, Text bound) {
        var loaded = statute.calendar().years();
        var missing = certainty == Certainty.CERTAIN
                ? List.<Integer>of()
                : IntStream.rangeClosed(first.getYear(), last.getYear())
                        .filter(year -> !loaded.contains(year))
                        .boxed()
                        .toList();
        return new Grounds(
                rule,
                statute.rules().stream()
                        .filter(found -> found.id().equals(rule))
                        .findFirst()
                        .orElseThrow()
                        .duty(),
                certainty,
                missing,
                bound);
    }

    void put(Json json) {
        json.put("certainty", certainty).put("missingYears", missing).put("reasons", reasons());
    }

    void write(Page page) {
        page.row(new Text("确定性", "certainty"), page.in(certain()));
        page.row(new Text("依据", "rule"), rule + "  " + page.in(duty));
        if (certainty == Certainty.PROVISIONAL) {
            page.row("", "TIME-4  " + page.in(gap()));
        }
    }

    private Text certain() {
        return certainty == Certainty.CERTAIN ? new Text("确定", "certain") : new Text("暂定", "PROVISIONAL");
    }

    private List<Map<String, @Nullable Object>> reasons() {
        var reasons = new ArrayList<Map<String, @Nullable Object>>();
        reasons.add(reason(rule, duty));
        if (certainty == Certainty.PROVISIONAL) {
            reasons.add(reason("TIME-4", gap()));
        }
        return reasons;
    }

    private static Map<String, @Nullable Object> reason(String rule, Text text) {
        return new Json()
                .put("rule", rule)
                .put("zh", text.zh())
                .put("en", text.en())
                .fields();
    }

    private Text gap() {
        return new Text(
                years(" 至 ", "、") + " 年的节假日通知尚未载入：" + bound.zh(),
                "The holiday notice of " + years(" to ", ", ") + " is not loaded: " + bound.en());
    }

    private String years(String to, String and) {
        return missing.size() > FEW
                ? missing.getFirst() + to + missing.getLast()
                : missing.stream().map(String::valueOf).collect(Collectors.joining(and));
    }
}
