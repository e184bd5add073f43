package org.hegui.platform;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.Response;

import org.hegui.platform.testkit.Api;
import org.hegui.platform.testkit.Database;
import org.hegui.platform.testkit.Tokens;

/** A handler of its own for one test, with everybody who reviews and answers there. */
public record Desk(String handler) {

    /** The API of the sample. */
    public static final Api API = Api.at("/sample/v1");

    /** A handler that no other test knows. */
    public static Desk fresh() {
        return new Desk("handler-" + UUID.randomUUID());
    }

    /** Somebody of the handler with these roles; the same person for the same roles. */
    public String as(String... roles) {
        return Tokens.ofHandler(handler, roles);
    }

    /** The {@code sub} of that person. */
    public String sub(String... roles) {
        return handler + "-" + String.join("-", roles);
    }

    /** Replaces a part of a thing, on the ground of what the bearer sees of that now. */
    public static Response put(String token, String path, Map<String, ?> body) {
        return Api.at("/sample/v1").replace(token, path, body);
    }

    /** A body with one field, which may be null. */
    public static Map<String, Object> body(String name, Object value) {
        var body = new HashMap<String, Object>();
        body.put(name, value);
        return body;
    }

    /** The types of the events about the review or question, oldest first. */
    public static List<String> told(Object subject) throws SQLException {
        return Database.texts(
                "select type from outbox_event where subject_id = ?::uuid order by position", subject.toString());
    }

    /** Changes rows as the owner of the database can and the service cannot. */
    public static int change(String sql, Object... values) throws SQLException {
        return Database.change(sql, values);
    }

    /** The number that the query gives. */
    public static long count(String sql, Object value) throws SQLException {
        return Database.number(sql, value);
    }
}
