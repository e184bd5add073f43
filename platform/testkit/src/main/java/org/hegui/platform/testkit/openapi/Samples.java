package org.hegui.platform.testkit.openapi;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;

/** Makes values that a schema allows, with the values that the tests gave for certain names. */
public final class Samples {

    private static final List<String> TEXTS = List.of(
            "sample",
            "sample-1",
            "en",
            "CN",
            "SAMPLE-1",
            "P1Y",
            "1",
            "ab".repeat(32),
            "https://target.example/",
            "a",
            "A");

    private final Map<String, Supplier<?>> given;

    /** Uses these values for properties and parameters of these names. */
    public Samples(Map<String, Supplier<?>> given) {
        this.given = given;
    }

    /** A value for a property or parameter of this name. */
    public JsonNode of(String name, Schema schema) {
        return given.containsKey(name)
                ? JsonMapper.builder().build().valueToTree(given.get(name).get())
                : of(schema);
    }

    /** A value that the schema allows, with the required properties only. */
    public JsonNode of(Schema schema) {
        return switch (schema.type()) {
            case "object" -> object(schema);
            case "array" -> array(schema);
            case "boolean" -> BooleanNode.FALSE;
            case "integer", "number" ->
                JsonNodeFactory.instance.numberNode(schema.bound("minimum").orElse(java.math.BigInteger.ONE));
            default -> TextNode.valueOf(text(schema));
        };
    }

    private JsonNode object(Schema schema) {
        var object = JsonNodeFactory.instance.objectNode();
        schema.properties().forEach((name, property) -> {
            if (schema.requires(name)) {
                object.set(name, of(name, property));
            }
        });
        return object;
    }

    private JsonNode array(Schema schema) {
        var array = JsonNodeFactory.instance.arrayNode();
        for (var i = 0; i < schema.size("minItems").orElse(1); i++) {
            schema.items().map(this::of).ifPresent(array::add);
        }
        return array;
    }

    private static String text(Schema schema) {
        if (!schema.choices().isEmpty()) {
            return schema.choices().iterator().next();
        }
        return switch (schema.format().toLowerCase(Locale.ROOT)) {
            case "uuid" -> UUID.randomUUID().toString();
            case "date" -> "2026-11-20";
            case "date-time" -> "2026-11-20T08:00:00Z";
            default -> plain(schema);
        };
    }

    private static String plain(Schema schema) {
        var pattern = Pattern.compile(schema.pattern().orElse(""));
        var free = schema.pattern().isEmpty();
        return TEXTS.stream()
                .filter(text -> text.length() >= schema.size("minLength").orElse(0))
                .filter(text -> text.length() <= schema.size("maxLength").orElse(Integer.MAX_VALUE))
                .filter(text -> free || !breaks(text, pattern))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No sample text matches " + pattern + ": give a value or a body for it to the walked service"));
    }

    /** Whether the text breaks the pattern: {@code \S} is searched for, all others are of the whole text. */
    public static boolean breaks(String text, Pattern pattern) {
        var matcher = pattern.matcher(text);
        return pattern.pattern().equals("\\S") ? !matcher.find() : !matcher.matches();
    }
}
