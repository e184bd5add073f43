package org.hegui.platform.testkit.wire;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A request.
 *
 * @param method HTTP method
 * @param path path below the server's address, encoded
 * @param query query parameters by name, encoded
 * @param headers headers by name
 * @param body the body; null for none
 */
public record Call(
        String method, String path, Map<String, String> query, Map<String, String> headers, byte @Nullable [] body) {

    /** A request without anything but its address. */
    public static Call of(String method, String path) {
        return new Call(method, path, Map.of(), Map.of(), null);
    }

    /** The same to another path. */
    public Call withPath(String other) {
        return new Call(method, other, query, headers, body);
    }

    /** The same with this query parameter, which must be encoded already. */
    public Call withQuery(String name, String value) {
        return new Call(method, path, with(query, name, value), headers, body);
    }

    /** The same without the query parameter. */
    public Call withoutQuery(String name) {
        return new Call(method, path, with(query, name, null), headers, body);
    }

    /** The same with this header. */
    public Call withHeader(String name, String value) {
        return new Call(method, path, query, with(headers, name, value), body);
    }

    /** The same without the header. */
    public Call withoutHeader(String name) {
        return new Call(method, path, query, with(headers, name, null), body);
    }

    /** The same with this body of JSON. */
    public Call withJson(String json) {
        return withBody(json.getBytes(StandardCharsets.UTF_8));
    }

    /** The same with these bytes, said to be JSON. */
    public Call withBody(byte[] bytes) {
        return new Call(method, path, query, with(headers, "Content-Type", "application/json"), bytes);
    }

    /** Path and query as they are sent. */
    String target() {
        var target = new StringBuilder(path);
        query.forEach((name, value) -> target.append(target.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(value));
        return target.toString();
    }

    private static Map<String, String> with(Map<String, String> map, String name, @Nullable String value) {
        var other = new LinkedHashMap<>(map);
        if (value == null) {
            other.remove(name);
        } else {
            other.put(name, value);
        }
        return other;
    }
}
