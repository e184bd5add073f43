package org.hegui.platform.testkit.openapi;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** A JSON schema (2020-12, as in OpenAPI 3.1) whose references are resolved. */
public final class Schema {

    private final JsonNode document;
    private final JsonNode node;

    Schema(JsonNode document, JsonNode node) {
        this.document = document;
        this.node = resolved(document, node);
    }

    private static JsonNode resolved(JsonNode document, JsonNode node) {
        var found = node;
        while (found.has("$ref")) {
            var at = found.get("$ref").asText();
            found = document.at(at.substring(at.indexOf('#') + 1));
            if (found.isMissingNode()) {
                throw new IllegalArgumentException("The API document names " + at + " and does not have it");
            }
        }
        return found;
    }

    /** The one type beside {@code null}; {@code object} when only properties tell. */
    public String type() {
        var type = node.path("type");
        return StreamSupport.stream((type.isArray() ? type : List.of(type)).spliterator(), false)
                .map(JsonNode::asText)
                .filter(name -> !name.equals("null") && !name.isEmpty())
                .findFirst()
                .orElse(node.has("properties") ? "object" : "string");
    }

    /** Whether every JSON value is as good as any other, as the standard says of some maps that only others read. */
    public boolean isOpen() {
        return node.isObject() && node.isEmpty();
    }

    /** Format of a text, such as {@code uuid}; empty without one. */
    public String format() {
        return node.path("format").asText("");
    }

    /** Pattern of a text. */
    public Optional<String> pattern() {
        return Optional.of(node.path("pattern")).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    /** The texts that are allowed; none when all are. */
    public Set<String> choices() {
        return StreamSupport.stream(node.path("enum").spliterator(), false)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    /** A whole number that the schema gives by this name, such as {@code maxLength} or {@code minItems}. */
    public OptionalInt size(String keyword) {
        var value = node.path(keyword);
        return value.canConvertToInt() ? OptionalInt.of(value.asInt()) : OptionalInt.empty();
    }

    /** A bound of a number: {@code minimum} or {@code maximum}. */
    public Optional<BigInteger> bound(String keyword) {
        return Optional.of(node.path(keyword)).filter(JsonNode::isNumber).map(JsonNode::bigIntegerValue);
    }

    /** Properties by name; none for a map. */
    public Map<String, Schema> properties() {
        var properties = new LinkedHashMap<String, Schema>();
        node.path("properties").properties().forEach(entry -> properties.put(entry.getKey(), of(entry.getValue())));
        return properties;
    }

    /** Whether the property must be there. */
    public boolean requires(String property) {
        return StreamSupport.stream(node.path("required").spliterator(), false)
                .anyMatch(name -> name.asText().equals(property));
    }

    /** What the values of a map are; empty when it is none. */
    public Optional<Schema> values() {
        return Optional.of(node.path("additionalProperties"))
                .filter(JsonNode::isObject)
                .map(this::of);
    }

    /** What the elements of an array are. */
    public Optional<Schema> items() {
        return Optional.of(node.path("items"))
                .filter(items -> !(items instanceof MissingNode))
                .map(this::of);
    }

    private Schema of(JsonNode other) {
        return new Schema(document, other);
    }
}
