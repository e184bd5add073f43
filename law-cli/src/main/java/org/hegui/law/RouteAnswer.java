package org.hegui.law;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Text;
import org.hegui.statute.export.ExportRoute;
import org.hegui.statute.export.RouteDecision;
import org.hegui.statute.export.RouteStep;
import org.hegui.statute.export.VolumeLine;

/** Which mechanism a transfer abroad needs, and why. */
record RouteAnswer(RuleBook book, RouteDecision decision) implements Answer {

    @Override
    public Map<String, @Nullable Object> json() {
        return new Json()
                .put("asOf", book.date())
                .put("route", decision.route())
                .put("trace", decision.trace().stream().map(this::json).toList())
                .put(
                        "alwaysRequired",
                        decision.alwaysRequired().stream()
                                .map(reason -> Cited.json(book, reason))
                                .toList())
                .put("counters", counters())
                .put("flow", flow())
                .fields();
    }

    @Override
    public void write(Page page) {
        var route = label(decision.route());
        page.line("途径：" + route.zh() + "（" + book.date() + "）", "Route: " + route.en() + ", as of " + book.date());
        page.gap().line("步骤", "Steps");
        for (var step : decision.trace()) {
            page.row(
                    (step.decided() ? "→ " : "  ") + step.step(),
                    step.reason().rule(),
                    article(page, step.reason()),
                    page.in(Cited.text(step.reason())));
        }
        writeCounters(page);
        write(page, decision.alwaysRequired());
    }

    private void writeCounters(Page page) {
        var counters = decision.counters();
        page.gap().line(counters.year() + " 年的人数", "Numbers of " + counters.year());
        for (var line : counters.lines()) {
            page.row(
                    page.language().of(line.counter().zh(), line.counter().en()),
                    count(line) + (reached(line) ? " ≥ " : " < ") + line.people(),
                    line.rule(),
                    page.in(label(line.route())));
        }
        if (decision.flow().exempt()) {
            page.line(
                    "本次出境不计入人数（" + decision.flow().rule() + "）。",
                    "This transfer stays out of the numbers (" + decision.flow().rule() + ").");
        }
    }

    private void write(Page page, List<Reason> duties) {
        if (!duties.isEmpty()) {
            page.gap().line("无论途径如何", "Whatever the route");
        }
        for (var duty : duties) {
            page.row(duty.rule(), article(page, duty), page.in(Cited.text(duty)));
        }
    }

    private String article(Page page, Reason reason) {
        return page.in(Cited.article(book, reason));
    }

    private Map<String, @Nullable Object> json(RouteStep step) {
        return new Json()
                .put("step", step.step())
                .put("decided", step.decided())
                .put("reason", Cited.json(book, step.reason()))
                .fields();
    }

    private Map<String, @Nullable Object> counters() {
        var counters = decision.counters();
        return new Json()
                .put("year", counters.year())
                .put("ordinary", counters.ordinary())
                .put("sensitive", counters.sensitive())
                .put("lines", counters.lines().stream().map(this::json).toList())
                .fields();
    }

    private Map<String, @Nullable Object> json(VolumeLine line) {
        return new Json()
                .put("counter", line.counter())
                .put("people", line.people())
                .put("reached", reached(line))
                .put("route", line.route())
                .put("rule", line.rule())
                .fields();
    }

    private Map<String, @Nullable Object> flow() {
        return new Json()
                .put("code", decision.flow())
                .put("counted", !decision.flow().exempt())
                .put("rule", decision.flow().rule())
                .fields();
    }

    private boolean reached(VolumeLine line) {
        return line.reachedBy(count(line));
    }

    private long count(VolumeLine line) {
        return switch (line.counter()) {
            case ORDINARY, SHADOW_ORDINARY -> decision.counters().ordinary();
            case SENSITIVE, SHADOW_SENSITIVE -> decision.counters().sensitive();
        };
    }

    private static Text label(ExportRoute route) {
        return switch (route) {
            case DENIED -> new Text("不得出境", "never, it is forbidden");
            case BLOCKED_FOREIGN_AUTHORITY -> new Text("未经主管机关批准不得出境", "blocked until a Chinese authority approves");
            case COUNSEL -> new Text("先由律师答复", "counsel answers first");
            case NO_MECHANISM -> new Text("无需出境机制", "no mechanism is needed");
            case STANDARD_CONTRACT_OR_CERTIFICATION ->
                new Text("标准合同备案或者认证", "a filed standard contract or a certification");
            case SECURITY_ASSESSMENT -> new Text("安全评估", "a security assessment");
        };
    }
}
