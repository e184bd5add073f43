package org.hegui.law;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Statute;
import org.hegui.statute.Text;
import org.hegui.statute.time.Window;

/** On which days before an expiry something can be applied for. */
record WindowAnswer(Span span, Window window, Statute statute) implements Answer {
    private static final Text BOUND = new Text(
            "这是确定已经开始的第一日，实际开始不会更晚。",
            "this is the first day on which it is certainly open; the true one is not later.");

    @Override
    public Map<String, @Nullable Object> json() {
        var json = new Json()
                .put("rule", window.rule())
                .put("clock", span.clock())
                .put("length", span.length())
                .put("opens", window.opens())
                .put("closes", window.closes());
        grounds().put(json);
        return json.fields();
    }

    @Override
    public void write(Page page) {
        page.row(new Text("到期前", "the last"), page.in(Span.text(span.clock(), span.length())));
        page.row(new Text("第一日", "opens"), page.in(Times.day(window.opens())));
        page.row(new Text("到期日", "expiry"), page.in(Times.day(window.closes())));
        grounds().write(page);
    }

    private Grounds grounds() {
        return Grounds.of(
                statute,
                window.rule(),
                window.certainty(),
                window.opens(),
                window.closes().minusDays(1),
                BOUND);
    }
}
