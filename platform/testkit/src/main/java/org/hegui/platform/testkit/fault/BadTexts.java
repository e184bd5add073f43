package org.hegui.platform.testkit.fault;

import static org.hegui.platform.testkit.fault.BadValue.json;
import static org.hegui.platform.testkit.fault.BadValue.text;
import static org.hegui.platform.testkit.fault.Fault.MARKER;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.hegui.platform.testkit.openapi.Samples;
import org.hegui.platform.testkit.openapi.Schema;

/** Texts that a schema of a text does not allow. */
final class BadTexts {

    /** Longer than any text of any API of the suite. */
    private static final int ENDLESS = 200_000;

    private static final List<String> NO_DATES =
            List.of("yesterday", "2026-13-01", "2026-02-30", "99999-01-01", "-2026-01-01", "2026-1-1", "20260101");
    private static final List<String> NO_INSTANTS = List.of(
            "yesterday",
            "2026-13-01T00:00:00Z",
            "2026-02-30T00:00:00Z",
            "2026-01-01T25:00:00Z",
            "2026-01-01",
            "99999-01-01T00:00:00Z",
            "-999999999-01-01T00:00:00Z",
            "+1000000000-12-31T23:59:59Z");
    /** The second and the third are read by lenient parsers: short groups, and the sixteen bytes in Base64. */
    private static final List<String> NO_UUIDS = List.of(MARKER, "1-1-1-1-1", "AAAAAAAAAAAAAAAAAAAAAA==");

    private BadTexts() {}

    static List<BadValue> of(Schema schema) {
        var bad = new ArrayList<BadValue>();
        wrongTypes(schema).forEach(bad::add);
        bad.add(json("NUL in a text", "\"a\\u0000b\""));
        bad.add(json("half of a surrogate pair", "\"a\\ud800b\""));
        if (!schema.choices().isEmpty()) {
            bad.add(text("unknown choice", MARKER));
            bad.add(text("empty choice", ""));
        }
        switch (schema.format()) {
            case "uuid" -> NO_UUIDS.forEach(value -> bad.add(text("no UUID " + value, value)));
            case "date" -> NO_DATES.forEach(value -> bad.add(text("no date " + value, value)));
            case "date-time" -> NO_INSTANTS.forEach(value -> bad.add(text("no instant " + value, value)));
            default -> plain(schema).forEach(bad::add);
        }
        return bad;
    }

    private static Stream<BadValue> wrongTypes(Schema schema) {
        return Stream.of(
                json("number for a text", schema.choices().isEmpty() ? "4711" : "0"),
                json("truth value for a text", "true"),
                json("list for a text", "[\"" + MARKER + "\"]"),
                json("object for a text", "{\"a\":\"" + MARKER + "\"}"));
    }

    private static Stream<BadValue> plain(Schema schema) {
        if (!schema.choices().isEmpty()) {
            return Stream.empty();
        }
        var longest = schema.size("maxLength");
        var tooLong = text("too long text", longest.isPresent() ? ofLength(longest.getAsInt() + 1) : ofLength(ENDLESS));
        var pattern = schema.pattern().map(Pattern::compile);
        var broken = Stream.of("", "   ", "§ " + MARKER)
                .filter(text ->
                        pattern.filter(rule -> Samples.breaks(text, rule)).isPresent()
                                || text.length() < schema.size("minLength").orElse(0))
                .map(text -> text("broken pattern '" + text + "'", text));
        return Stream.concat(Stream.of(tooLong), broken);
    }

    private static String ofLength(int length) {
        return length < MARKER.length() ? "a".repeat(length) : MARKER + "a".repeat(length - MARKER.length());
    }
}
