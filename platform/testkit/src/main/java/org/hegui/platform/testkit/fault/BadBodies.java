package org.hegui.platform.testkit.fault;

import static org.hegui.platform.testkit.fault.Fault.MARKER;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import org.hegui.platform.testkit.openapi.Operation;
import org.hegui.platform.testkit.wire.Call;

/** Bodies that are bad as a whole: broken, badly encoded, too large, too deep, or not the JSON object that is asked for. */
final class BadBodies {

    /** The suite's limit of a body, and one byte more. */
    private static final int TOO_LARGE = 1024 * 1024 + 1;

    private static final int TOO_DEEP = 10_000;

    private final Call call;
    private final String good;
    private final List<Fault> faults = new ArrayList<>();

    BadBodies(Call call, JsonNode good) {
        this.call = call;
        this.good = good.toString();
    }

    List<Fault> of(Operation operation) {
        shapes(operation);
        syntax();
        encodings();
        sizes();
        mediaTypes();
        return faults;
    }

    private void shapes(Operation operation) {
        add("list at the top", "[" + good + "]");
        add("text at the top", "\"" + MARKER + "\"");
        add("number at the top", "4711");
        add("truth value at the top", "true");
        if (operation.bodyRequired()) {
            add("null at the top", "null");
            add("empty body", "");
            add("blank body", "  ");
            faults.add(new Fault("no body", new Call(call.method(), call.path(), call.query(), call.headers(), null)));
        }
        add("unknown field", good.replaceFirst("\\{", "{\"surprise\":\"" + MARKER + "\"" + comma()));
        if (!good.equals("{}")) {
            add("field twice", good.replaceFirst("\\{", "{" + firstField() + ","));
        }
    }

    private void syntax() {
        add("open bracket", "{");
        add("cut off", good.substring(0, good.length() - 1));
        add("second value", good + " {\"a\":\"" + MARKER + "\"}");
        add("text after the value", good + MARKER);
        add("comment", "/* " + MARKER + " */" + good);
        if (good.contains("\"")) {
            add("single quotes", good.replace('"', '\''));
        }
        add("comma at the end", good.substring(0, good.length() - 1) + ",}");
        add("XML", "<a>" + MARKER + "</a>");
    }

    private void encodings() {
        var parts = good.replaceFirst("\\{", "{\"surprise\":\"~\"" + comma()).split("~", 2);
        bytes("bytes that are no UTF-8", parts, new byte[] {(byte) 0xff, (byte) 0xfe});
        bytes("overlong UTF-8", parts, new byte[] {(byte) 0xc0, (byte) 0xaf});
        bytes("NUL byte", parts, new byte[] {0});
        encoded("UTF-16 with a mark", StandardCharsets.UTF_16);
        encoded("UTF-16BE", StandardCharsets.UTF_16BE);
        encoded("UTF-16LE", StandardCharsets.UTF_16LE);
        encoded("UTF-32", Charset.forName("UTF-32BE"));
    }

    private void sizes() {
        add("too large body", good + " ".repeat(TOO_LARGE - good.length()));
        add("too deep lists", "[".repeat(TOO_DEEP) + "]".repeat(TOO_DEEP));
        add("too deep objects", "{\"a\":".repeat(TOO_DEEP) + "1" + "}".repeat(TOO_DEEP));
        var deep = "[".repeat(TOO_DEEP) + "]".repeat(TOO_DEEP);
        add("too deep unknown field", good.replaceFirst("\\{", "{\"surprise\":" + deep + comma()));
        add("too long name", good.replaceFirst("\\{", "{\"" + "n".repeat(100_000) + "\":1" + comma()));
    }

    private void mediaTypes() {
        for (var type : List.of("text/plain", "application/xml", "application/x-www-form-urlencoded", MARKER, "/")) {
            faults.add(new Fault("media type " + type, call.withJson(good).withHeader("Content-Type", type)));
        }
        faults.add(new Fault("no media type", call.withJson(good).withoutHeader("Content-Type")));
    }

    private void bytes(String name, String[] parts, byte[] middle) {
        var bytes = new java.io.ByteArrayOutputStream();
        bytes.writeBytes(parts[0].getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(middle);
        bytes.writeBytes(parts[1].getBytes(StandardCharsets.UTF_8));
        faults.add(new Fault(name, call.withBody(bytes.toByteArray())));
    }

    private void encoded(String name, Charset charset) {
        faults.add(new Fault(name, call.withBody(good.getBytes(charset))));
    }

    private void add(String name, String body) {
        faults.add(new Fault(name, call.withJson(body)));
    }

    private String comma() {
        return good.equals("{}") ? "" : ",";
    }

    private String firstField() {
        return good.substring(1, good.indexOf(':')) + ":null";
    }
}
