package org.hegui.platform.testkit.fault;

import static org.hegui.platform.testkit.fault.BadValue.json;
import static org.hegui.platform.testkit.fault.BadValue.number;
import static org.hegui.platform.testkit.fault.BadValue.text;
import static org.hegui.platform.testkit.fault.Fault.MARKER;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import org.hegui.platform.testkit.openapi.Schema;

/** Values that a schema does not allow. */
final class BadValues {

    /** More elements than any list of any API of the suite. */
    private static final int ENDLESS = 20_000;

    private static final String LIST = "[\"" + MARKER + "\"]";
    private static final String OBJECT = "{\"a\":\"" + MARKER + "\"}";

    private BadValues() {}

    /** All that are thought of; the good value is the stuff that too long lists are made of. */
    static List<BadValue> of(Schema schema, JsonNode good) {
        if (schema.isOpen()) {
            return List.of();
        }
        return switch (schema.type()) {
            case "integer", "number" -> numbers(schema);
            case "boolean" -> truths();
            case "array" -> lists(schema, good);
            case "object" -> objects(schema);
            default -> BadTexts.of(schema);
        };
    }

    private static List<BadValue> numbers(Schema schema) {
        var bad = new ArrayList<>(List.of(
                text("text for a number", MARKER),
                json("digits in a text for a number", "\"7\""),
                text("empty text for a number", ""),
                json("truth value for a number", "true"),
                json("list for a number", "[1]"),
                json("object for a number", OBJECT),
                number("no number", "NaN"),
                number("infinity", "-Infinity"),
                number("out of every range", "1e400"),
                number("thirty digits", "9".repeat(30)),
                number("two thousand digits", "9".repeat(2_000))));
        if (schema.type().equals("integer")) {
            bad.add(number("fraction", "1.5"));
        }
        schema.bound("minimum")
                .map(least -> least.subtract(BigInteger.ONE))
                .map(Object::toString)
                .ifPresent(value -> bad.add(number("too small number", value)));
        schema.bound("maximum")
                .map(most -> most.add(BigInteger.ONE))
                .map(Object::toString)
                .ifPresent(value -> bad.add(number("too large number", value)));
        return bad;
    }

    private static List<BadValue> truths() {
        return List.of(
                text("text for a truth value", MARKER),
                json("truth value in a text", "\"true\""),
                json("empty text for a truth value", "\"\""),
                json("0 for a truth value", "0"),
                json("1 for a truth value", "1"),
                json("list for a truth value", "[true]"),
                json("object for a truth value", OBJECT));
    }

    private static List<BadValue> lists(Schema schema, JsonNode good) {
        var element = good.isArray() && !good.isEmpty() ? good.get(0).toString() : "\"a\"";
        var bad = new ArrayList<>(List.of(
                json("text for a list", "\"" + MARKER + "\""),
                json("empty text for a list", "\"\""),
                json("number for a list", "4711"),
                json("truth value for a list", "true"),
                json("object for a list", OBJECT),
                json("null in a list", "[null]"),
                json("endless list", list(element, ENDLESS))));
        if (schema.size("minItems").orElse(0) > 0) {
            bad.add(json("too short list", list(element, schema.size("minItems").getAsInt() - 1)));
        }
        schema.size("maxItems").ifPresent(most -> bad.add(json("too long list", list(element, most + 1))));
        return bad;
    }

    private static List<BadValue> objects(Schema schema) {
        var bad = new ArrayList<>(List.of(
                json("text for an object", "\"" + MARKER + "\""),
                json("empty text for an object", "\"\""),
                json("number for an object", "4711"),
                json("truth value for an object", "true"),
                json("list for an object", LIST)));
        if (schema.values().isEmpty()) {
            bad.add(json("unknown field", OBJECT.replace("\"a\"", "\"surprise\"")));
        } else {
            if (!schema.values().get().isOpen()) {
                bad.add(json("null in a map", "{\"a\":null}"));
            }
            schema.size("maxProperties").ifPresent(most -> bad.add(json("too large map", map(most + 1))));
        }
        return bad;
    }

    private static String list(String element, int length) {
        return "[" + String.join(",", Collections.nCopies(length, element)) + "]";
    }

    private static String map(int size) {
        var entries = new ArrayList<String>();
        for (var i = 0; i < size; i++) {
            entries.add("\"k" + i + "\":\"a\"");
        }
        return "{" + String.join(",", entries) + "}";
    }
}
