package org.hegui.platform.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

import io.restassured.path.json.JsonPath;

import org.hegui.platform.testkit.Api;
import org.hegui.platform.testkit.Database;
import org.hegui.platform.testkit.Tokens;

/** The ledger of the sample, as tests use it and tamper with it. */
public final class Ledger {

    /** The sample. */
    public static final Api API = Api.at("/sample/v1");

    private static final int TRIES = 600;
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Ledger() {}

    /** Writes a note about a new customer; id of its entry, which is sealed. */
    public static UUID sealedEntry() {
        return sealed(entry(UUID.randomUUID()));
    }

    /** Writes a note about this customer; id of its entry. */
    public static UUID entry(UUID subject) {
        var note = API.create(Tokens.of("staff"), "/notes", Map.of("subjectId", subject, "topic", "birthday"));
        return UUID.fromString(API.get(Tokens.of("auditor"), "/evidence?objectId=" + note)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id"));
    }

    /** Waits until the entry is sealed. */
    public static UUID sealed(UUID id) {
        for (var i = 0; i < TRIES; i++) {
            if (proof(id).getString("state").equals("SEALED")) {
                return id;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new AssertionError("the entry was not sealed");
    }

    /** Waits until nothing waits. */
    public static void quiet() throws SQLException {
        for (var i = 0; i < TRIES && Database.number("select count(*) from evidence_pending") > 0; i++) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        assertThat(Database.number("select count(*) from evidence_pending")).isZero();
    }

    /** The proof of the entry to the newest checkpoint. */
    public static JsonPath proof(UUID id) {
        return API.get(Tokens.of("auditor"), "/evidence/" + id + "/proof").jsonPath();
    }

    /** The entry with its text and place. */
    public static JsonPath detail(UUID id) {
        return API.get(Tokens.of("auditor"), "/evidence/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Audits the whole ledger. */
    public static JsonPath audit() {
        return API.post(Tokens.of("auditor"), "/evidence/audits")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Keeps the sealer from sealing until the connection is closed. */
    public static Connection holdSealing() throws SQLException {
        return hold(0x6865_6775_6901L);
    }

    /** Holds an advisory lock until the connection is closed. */
    public static Connection hold(long lock) throws SQLException {
        var connection = Database.asSuperuser();
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(" + lock + ")");
        }
        return connection;
    }

    /** Waits until the alarm about an entry stands, or about none in particular. */
    public static void awaitAlarm(String fault, UUID entry) throws SQLException {
        for (var i = 0; i < TRIES; i++) {
            if (Database.number("select count(*) from evidence_alarm where fault = ? and entry_id = ?", fault, entry)
                    > 0) {
                return;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new AssertionError("no alarm was raised");
    }

    /** Does something behind the service's back: as superuser, with all triggers off. */
    public static int tamper(String sql, Object... parameters) throws SQLException {
        try (var connection = Database.asSuperuser();
                var off = connection.createStatement();
                var statement = connection.prepareStatement(sql)) {
            off.execute("set session_replication_role = replica");
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        }
    }

    /** Bytes written in base64. */
    public static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }
}
