package org.hegui.platform.testkit.fault;

import static org.hegui.platform.testkit.fault.Fault.MARKER;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.node.NullNode;

import org.hegui.platform.testkit.openapi.Operation;
import org.hegui.platform.testkit.openapi.Parameter;
import org.hegui.platform.testkit.openapi.Schema;
import org.hegui.platform.testkit.wire.Call;

/** A good request with one part of its address or one header wrong. */
final class BadParameters {

    /** Longer than the first line of a request may be. */
    private static final int TOO_LONG = 9_000;

    private final Call call;
    private final List<Fault> faults = new ArrayList<>();

    BadParameters(Call call) {
        this.call = call;
    }

    List<Fault> of(Operation operation) {
        operation.parameters("query").forEach(this::query);
        operation.parameters("header").forEach(this::header);
        if (operation.namesSomething()) {
            path(operation);
        }
        add("accepts images only", call.withHeader("Accept", "image/png"));
        add("unreadable Accept", call.withHeader("Accept", MARKER + ";;q=/"));
        add("too long address", call.withQuery("surprise", "a".repeat(TOO_LONG)));
        return faults;
    }

    private void query(Parameter parameter) {
        var name = parameter.name();
        if (parameter.required()) {
            add("query " + name + ": missing", call.withoutQuery(name));
        }
        for (var bad : bad(parameter.schema())) {
            add("query " + name + ": " + bad.name(), call.withQuery(name, encoded(bad.text())));
        }
        add("query " + name + ": NUL", call.withQuery(name, "%00"));
        add("query " + name + ": bytes that are no UTF-8", call.withQuery(name, "%FF%FE"));
    }

    private static List<BadValue> bad(Schema schema) {
        return BadValues.of(schema, NullNode.instance).stream()
                .filter(BadValue::isText)
                .filter(bad -> bad.text().length() < 4_000)
                .toList();
    }

    private void header(Parameter parameter) {
        var name = parameter.name();
        if (parameter.required()) {
            add("header " + name + ": missing", call.withoutHeader(name));
        }
        if (name.equalsIgnoreCase("If-Match")) {
            List.of(MARKER, "\"", "\"1\" \"2\"", "\"" + "9".repeat(3_000), "W/")
                    .forEach(tag -> add("header If-Match: no entity tag", call.withHeader(name, tag)));
            return;
        }
        for (var bad : bad(parameter.schema())) {
            if (bad.text().chars().allMatch(c -> c >= ' ' && c < 127)) {
                add("header " + name + ": " + bad.name(), call.withHeader(name, bad.text()));
            }
        }
    }

    private void path(Operation operation) {
        var template = operation.path().split("/");
        for (var i = 0; i < template.length; i++) {
            if (template[i].startsWith("{")) {
                for (var id : List.of(encoded(MARKER), "%00", "%FF%FE", "1-1-1-1-1", "%2e%2e%2f", "9".repeat(2_000))) {
                    var parts = call.path().split("/");
                    parts[i] = id;
                    var name = id.length() > 20 ? "2,000 digits" : id;
                    add("path " + template[i] + ": " + name, call.withPath(String.join("/", parts)));
                }
            }
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private void add(String name, Call bad) {
        faults.add(new Fault(name, bad));
    }
}
