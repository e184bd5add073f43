package org.hegui.platform.testkit.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

import com.sun.net.httpserver.HttpServer;

import org.hegui.platform.testkit.Api;
import org.hegui.platform.testkit.Database;
import org.hegui.platform.testkit.Tokens;

/** What the walks need for the endpoints that every service has from the platform, made for handler A. */
final class PlatformThings {

    private static final Pattern EVENT_TYPE = Pattern.compile("org\\.hegui(?:\\.[a-z][a-z0-9-]*)+\\.v[0-9]+");
    private static final String SCOPE = "purpose=walked";
    private static final String QUESTION = "CONTEST-10";
    private static final HttpServer RECEIVER = receiver();

    private final Api api;
    private final String handler;

    private PlatformThings(Api api, String handler) {
        this.api = api;
        this.handler = handler;
    }

    /** Adds the fixtures of the platform to those of the service. */
    static void addTo(WalkedService service, String root, String handler) {
        var things = new PlatformThings(Api.at(root), handler);
        service.existing("/evidence/{id}", things::evidence)
                .existing("/event-subscriptions/{id}", things::subscription)
                .existing("/event-subscriptions/{id}/resumption", things::pausedSubscription)
                .existing("/event-deliveries/{id}", things::delivery)
                .existing("/reviews/{id}", things::review)
                .existing("/counsel-questions/{id}", things::question)
                .existing("/counsel-memos/{id}", things::memo)
                .value("question", () -> QUESTION)
                .value("scope", () -> SCOPE)
                .body("createEventSubscription", things::wanted)
                .body("updateEventSubscription", () -> Map.of("url", address(), "types", List.of(things.eventType())))
                .body("replayEvents", () -> Map.of("from", Instant.EPOCH.toString()))
                .body("decideReview", () -> Map.of("decision", "APPROVE", "as", "PIPO", "reasons", "walked"))
                .body("writeCounselMemo", things::answer);
        PlatformExceptions.addTo(service);
    }

    private UUID evidence() {
        var about = subscription();
        var entries = api.get(as("auditor"), "/evidence?objectId=" + about);
        return UUID.fromString(entries.then().statusCode(200).extract().path("items[0].id"));
    }

    private UUID subscription() {
        var id = api.create(as("integrator"), "/event-subscriptions", wanted());
        api.post(as("integrator"), "/event-subscriptions/" + id + "/ping")
                .then()
                .statusCode(200);
        return id;
    }

    private UUID pausedSubscription() {
        var id = subscription();
        api.change(as("integrator"), "/event-subscriptions/" + id + "/pause")
                .then()
                .statusCode(200);
        return id;
    }

    private Map<String, Object> wanted() {
        return Map.of("url", address(), "types", List.of(eventType()), "signature", "ED25519");
    }

    private String eventType() {
        var document = api.getAnonymously("/asyncapi").asString();
        return EVENT_TYPE.matcher(document).results().findFirst().orElseThrow().group();
    }

    private UUID delivery() {
        var event = UUID.randomUUID();
        var delivery = UUID.randomUUID();
        change(
                "insert into outbox_event (id, handler, type, subject_id, position, data, occurred_at, fanned_out)"
                        + " values (?, ?, ?, ?, nextval('outbox_position'), '{}', now(), true)",
                event,
                handler,
                eventType(),
                event);
        change(
                "insert into event_delivery (id, handler, event_id, subscription_id, subject_id, position, state, tries,"
                        + " due_since, next_attempt_at, after_dead_letter, attempts) select ?, handler, id, ?, subject_id,"
                        + " position, 'DEAD', 1, now(), now(), false, '[]' from outbox_event where id = ?",
                delivery,
                pausedSubscription(),
                event);
        return delivery;
    }

    private UUID review() {
        var id = UUID.randomUUID();
        change(
                "insert into review (id, lock_version, handler, object_type, object_id, title, requester, authors,"
                        + " required_roles, missing_roles, state, opened_at) values (?, 0, ?, 'walked', ?, 'walked', 'nobody',"
                        + " '[\"nobody\"]', '/PIPO/COUNSEL/', '/PIPO/COUNSEL/', 'OPEN', now())",
                id,
                handler,
                id);
        return id;
    }

    private UUID question() {
        var id = UUID.randomUUID();
        change(
                "insert into counsel_question (id, lock_version, handler, question, scope, object_type, safe_default, state,"
                        + " asked_at) values (?, 0, ?, ?, ?, 'walked', 'ASK', 'OPEN', now())",
                id,
                handler,
                QUESTION,
                SCOPE + ";walk=" + id);
        return id;
    }

    private UUID memo() {
        var id = UUID.randomUUID();
        change(
                "insert into counsel_memo (id, handler, question_id, question, scope, effect, text, citation, valid_from,"
                        + " expires_at, author, written_at) values (?, ?, ?, ?, ?, 'PERMIT', 'walked', 'walked',"
                        + " now() - interval '1 day', now() + interval '1 day', 'nobody', now())",
                id,
                handler,
                question(),
                QUESTION,
                SCOPE);
        return id;
    }

    private Map<String, Object> answer() {
        return Map.of(
                "effect",
                "PERMIT",
                "text",
                "walked",
                "citation",
                "walked",
                "expiresOn",
                LocalDate.now(ZoneOffset.UTC).plusDays(30).toString());
    }

    private String as(String role) {
        return Tokens.ofHandler(handler, role);
    }

    private static String address() {
        return "http://127.0.0.1:" + RECEIVER.getAddress().getPort() + "/";
    }

    private static void change(String sql, Object... values) {
        try {
            Database.change(sql, values);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes every event. */
    private static HttpServer receiver() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                try (exchange) {
                    exchange.getRequestBody().readAllBytes();
                    exchange.sendResponseHeaders(204, -1);
                }
            });
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
