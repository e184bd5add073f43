package org.hegui.law;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Effect;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Text;
import org.hegui.statute.governance.GovernanceDuty;

/** What a handler owes. */
record ObligationsAnswer(RuleBook book, List<GovernanceDuty> duties) implements Answer {

    @Override
    public Map<String, @Nullable Object> json() {
        return new Json()
                .put("asOf", book.date())
                .put("obligations", duties.stream().map(this::json).toList())
                .fields();
    }

    @Override
    public void write(Page page) {
        page.line("治理义务（" + book.date() + "）", "Duties of governance, as of " + book.date());
        section(page, true, "须履行", "To do");
        section(page, false, "不适用", "Not to do");
        if (duties.isEmpty()) {
            page.gap().line("目录中当日没有施行的义务。", "No duty of the catalogue was in force on that day.");
        }
    }

    private void section(Page page, boolean applies, String zh, String en) {
        var rows = duties.stream().filter(duty -> duty.applies() == applies).toList();
        if (!rows.isEmpty()) {
            page.gap().line(zh, en);
        }
        for (var duty : rows) {
            page.row(applies ? page.in(effect(duty.why().effect())) : "—", duty.rule(), page.in(duty.title()));
            page.note(page.in(Cited.text(duty.why())));
            if (duty.deadline() != null) {
                page.note(page.language().of("期限：", "By: ") + page.in(When.of(duty.deadline(), true)));
            }
            if (!duty.contents().isEmpty()) {
                page.note(page.language().of("内容：", "Contents: ")
                        + duty.contents().stream()
                                .map(page::in)
                                .collect(Collectors.joining(page.language().of("；", "; "))));
            }
        }
    }

    private static Text effect(Effect effect) {
        return switch (effect) {
            case REQUIRES -> new Text("义务", "duty");
            case INFORMS -> new Text("建议", "advice");
            case PERMITS -> new Text("减免", "relief");
            case ASKS_COUNSEL -> new Text("待律师答复", "until counsel answers");
            case REFUSES -> new Text("禁止", "forbidden");
        };
    }

    private Map<String, @Nullable Object> json(GovernanceDuty duty) {
        var json = new Json()
                .put("rule", duty.rule())
                .put("title", duty.title())
                .put("applies", duty.applies())
                .put("effect", duty.why().effect())
                .put("why", Cited.json(book, duty.why()));
        var deadline = duty.deadline();
        return json.put("deadline", deadline == null ? null : When.json(deadline))
                .put("contents", duty.contents())
                .fields();
    }
}
