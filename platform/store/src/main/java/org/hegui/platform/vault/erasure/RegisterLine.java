package org.hegui.platform.vault.erasure;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;

import org.hegui.platform.vault.SubjectKey;

/**
 * One line of the register, a JSON object of ids and a time.
 *
 * @param key whose key
 * @param state how far the erasure is
 * @param at when that was, UTC
 */
record RegisterLine(SubjectKey.Key key, State state, Instant at) {

    /** How far an erasure is; a later line counts over an earlier one. */
    enum State {
        /** It is about to be done; the transaction may yet fail. */
        INTENDED,
        /** It is done for good. */
        DONE,
        /** The transaction failed, nothing was erased. */
        VOID
    }

    String json() {
        return new JsonObject()
                .put("handler", key.handler())
                .put("subjectId", key.subjectId().toString())
                .put("state", state.name())
                .put("at", at.toString())
                .encode();
    }

    /** Empty for a line that a crash cut off: nothing was acknowledged on its ground. */
    static Optional<RegisterLine> parse(String line) {
        try {
            var json = new JsonObject(line);
            var key = new SubjectKey.Key(json.getString("handler"), UUID.fromString(json.getString("subjectId")));
            var state = State.valueOf(json.getString("state"));
            return Optional.of(new RegisterLine(key, state, Instant.parse(json.getString("at"))));
        } catch (DecodeException
                | IllegalArgumentException
                | NullPointerException
                | java.time.format.DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
