package org.hegui.consent.decision;

import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.staff;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.ValidatableResponse;

import org.hegui.platform.testkit.Database;

/** A question of a test, which changes what is to be different. */
public final class Asking {

    private final Map<String, Object> question;

    private Asking(Map<String, Object> question) {
        this.question = new HashMap<>(question);
    }

    /** May this be done with the person's fields of the purpose? */
    public static Asking about(UUID person, String act, String purpose) {
        return new Asking(Map.of("subjectId", person, "act", act, "purpose", purpose));
    }

    /** The same with one more field. */
    public Asking with(String field, Object value) {
        question.put(field, value);
        return this;
    }

    /** The body of the request. */
    public Map<String, Object> body() {
        return question;
    }

    /** The answer to a salesperson. */
    public ValidatableResponse answer() {
        return API.post(staff(), "/decisions", question).then().statusCode(200);
    }

    /** Lets the person have chosen something that the column of their row keeps. */
    public static void chose(UUID person, String column, Object value) throws SQLException {
        Database.change(
                "insert into person (handler, subject_id, age_group, age_known_at, " + column + ")"
                        + " values ('handler-a', ?, 'ADULT', now(), ?)"
                        + " on conflict (handler, subject_id) do update set " + column + " = excluded." + column,
                person,
                value);
    }
}
