package org.hegui.platform.testkit.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import org.hegui.platform.testkit.openapi.Samples;
import org.hegui.platform.testkit.openapi.Schema;
import org.hegui.platform.testkit.wire.Call;

/** A good body with one field at a time missing, null, or holding what its schema does not allow. */
final class BadFields {

    /** Stands where the bad value will, which may be no JSON at all. */
    private static final String HOLE = "@@hole@@";

    private final Call call;
    private final Samples samples;
    private final List<Fault> faults = new ArrayList<>();

    BadFields(Call call, Samples samples) {
        this.call = call;
        this.samples = samples;
    }

    /** All faults of all fields of the body. */
    List<Fault> of(Schema schema, JsonNode body) {
        visit("", schema, body, UnaryOperator.identity());
        return faults;
    }

    private void visit(String at, Schema schema, JsonNode good, UnaryOperator<JsonNode> embed) {
        switch (good) {
            case ObjectNode object when schema.values().isPresent() -> entries(at, schema, object, embed);
            case ObjectNode object -> properties(at, schema, object, embed);
            case ArrayNode array when !array.isEmpty() -> element(at, schema, array, embed);
            default -> {
                // a plain value has no parts
            }
        }
    }

    private void properties(String at, Schema schema, ObjectNode object, UnaryOperator<JsonNode> embed) {
        schema.properties().forEach((name, property) -> {
            var path = at.isEmpty() ? name : at + "." + name;
            if (schema.requires(name)) {
                add(
                        path + ": missing",
                        embed.apply(object.deepCopy().without(name)).toString());
                hole(path, BadValue.json("null", "null"), value -> embed.apply(with(object, name, value)));
            }
            var good = object.has(name) ? object.get(name) : samples.of(name, property);
            all(path, property, good, value -> embed.apply(with(object, name, value)));
        });
    }

    private void entries(String at, Schema schema, ObjectNode object, UnaryOperator<JsonNode> embed) {
        var name = object.isEmpty() ? "a" : object.fieldNames().next();
        var values = schema.values().orElseThrow();
        var good = object.isEmpty() ? samples.of(values) : object.get(name);
        all(at + "{}", values, good, value -> embed.apply(with(object, name, value)));
    }

    private void element(String at, Schema schema, ArrayNode array, UnaryOperator<JsonNode> embed) {
        schema.items()
                .ifPresent(items -> all(at + "[0]", items, array.get(0), value -> embed.apply(first(array, value))));
    }

    private void all(String path, Schema schema, JsonNode good, UnaryOperator<JsonNode> embed) {
        BadValues.of(schema, good).forEach(bad -> hole(path, bad, embed));
        visit(path, schema, good, embed);
    }

    private void hole(String path, BadValue bad, UnaryOperator<JsonNode> embed) {
        var body = embed.apply(TextNode.valueOf(HOLE)).toString();
        add(path + ": " + bad.name(), body.replace("\"" + HOLE + "\"", bad.json()));
    }

    private void add(String name, String json) {
        faults.add(new Fault(name, call.withJson(json)));
    }

    private static ObjectNode with(ObjectNode object, String name, JsonNode value) {
        var copy = object.deepCopy();
        copy.set(name, value);
        return copy;
    }

    private static ArrayNode first(ArrayNode array, JsonNode value) {
        var copy = array.deepCopy();
        copy.set(0, value);
        return copy;
    }
}
