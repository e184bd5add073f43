package org.hegui.law;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Text;

/** What kinds of number it is, or nearly is. The number itself isn't repeated. */
record IdAnswer(List<Reading> readings) implements Answer {

    @Override
    public Map<String, @Nullable Object> json() {
        return new Json()
                .put("valid", readings.stream().anyMatch(Reading::valid))
                .put(
                        "kinds",
                        readings.stream()
                                .filter(Reading::valid)
                                .map(Reading::kind)
                                .toList())
                .put("readings", readings.stream().map(IdAnswer::json).toList())
                .fields();
    }

    @Override
    public void write(Page page) {
        var valid = readings.stream().filter(Reading::valid).toList();
        var nearly = readings.stream().filter(Reading::nearly).toList();
        if (valid.isEmpty() && nearly.isEmpty()) {
            page.line("不是已知的标识符。", "It is no identifier that is known here.");
            readings.forEach(reading -> wrong(page, reading));
        } else if (valid.isEmpty()) {
            page.line("无效。", "Not valid.");
            nearly.forEach(reading -> wrong(page, reading));
        } else {
            page.line("有效。", "Valid.");
            valid.forEach(reading -> right(page, reading));
        }
    }

    private static void right(Page page, Reading reading) {
        var detail = reading.detail();
        page.row(page.in(reading.kind().label()), reading.kind().rule(), detail == null ? "" : page.in(detail));
        var id = reading.residentId();
        if (id != null) {
            page.row("", "", page.in(new Text("出生日期 " + id.birthDate(), "born " + id.birthDate())));
        }
    }

    private static void wrong(Page page, Reading reading) {
        var flaw = reading.flaw();
        if (flaw != null) {
            page.row(page.in(reading.kind().label()), reading.kind().rule(), page.in(flaw.text()));
        }
    }

    private static Map<String, @Nullable Object> json(Reading reading) {
        var flaw = reading.flaw();
        var id = reading.residentId();
        return new Json()
                .put("kind", reading.kind())
                .put("label", reading.kind().label())
                .put("rule", reading.kind().rule())
                .put("valid", reading.valid())
                .put("nearly", reading.nearly())
                .put("flaw", flaw)
                .put("flawText", flaw == null ? null : flaw.text())
                .put("detail", reading.detail())
                .put("residentIdKind", id == null ? null : id.kind())
                .put("birthDate", id == null ? null : id.birthDate())
                .fields();
    }
}
