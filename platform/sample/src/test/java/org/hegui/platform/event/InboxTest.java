package org.hegui.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

import org.hegui.platform.event.signature.WebhookKey;
import org.hegui.platform.event.signature.WebhookMessage;
import org.hegui.platform.event.signature.WebhookScheme;
import org.hegui.platform.testkit.WithServiceResources;
import org.hegui.platform.testkit.key.EventTestKeys;

/** Events of other services, received once. */
@QuarkusTest
@WithServiceResources
class InboxTest {

    private static final WebhookKey KEY = WebhookKey.parse(EventTestKeys.PEER_SECRET);
    private static final WebhookKey STRANGER = WebhookKey.generate(WebhookScheme.HMAC);

    private final UUID id = UUID.randomUUID();

    @Test
    void anEventThatComesAgainIsWorkedOnOnce() {
        var body = event("peer-service", false);
        Stream.generate(() -> body)
                .limit(4)
                .parallel()
                .forEach(one -> send(KEY, Instant.now(), one).then().statusCode(204));
        assertThat(seen()).isEqualTo(1);
        assertThat(Sql.column("select handler from inbox_event where id = ?", id))
                .containsExactly("handler-a");
    }

    @Test
    void whatFailedIsDoneWhenTheEventComesAgain() {
        var body = event("peer-service", true);
        send(KEY, Instant.now(), body).then().statusCode(500);
        assertThat(Sql.column("select id from inbox_event where id = ?", id)).isEmpty();
        send(KEY, Instant.now(), body).then().statusCode(204);
        assertThat(seen()).isEqualTo(2);
    }

    @Test
    void whatIsNotSignedInTimeByAPeerIsRefused() {
        var body = event("peer-service", false);
        var now = Instant.now();
        assertRefused(send(STRANGER, now, body));
        assertRefused(send(KEY, now.minusSeconds(600), body));
        assertRefused(send(KEY, now.plusSeconds(600), body));
        assertRefused(send(KEY, now, event("another-service", false)));
        assertRefused(
                RestAssured.given().contentType(Envelope.MEDIA_TYPE).body(body).post("/sample/v1/events"));
        assertThat(seen()).isZero();
    }

    @Test
    void aKeyThatIsNewInTheFileIsKnownAtOnce() throws IOException, InterruptedException {
        var file = Path.of(ConfigProvider.getConfig()
                .getValue("hegui.event.peers." + EventTestKeys.PEER + ".secret-file", String.class));
        var before = Files.readString(file);
        var fresh = WebhookKey.generate(WebhookScheme.HMAC);
        Thread.sleep(1_100);
        Files.writeString(file, before + "\n" + fresh.secret());
        try {
            send(fresh, Instant.now(), event("peer-service", false)).then().statusCode(204);
        } finally {
            Files.writeString(file, before);
        }
    }

    @Test
    void whatIsSignedButNoEventIsMalformed() {
        assertProblem(send(KEY, Instant.now(), "{}"), 400, "malformed-body");
        assertProblem(send(KEY, Instant.now(), "\"" + "x".repeat(70_000) + "\""), 413, "body-too-large");
    }

    private long seen() {
        return TopicReaction.SEEN.stream()
                .filter(event -> event.id().equals(id))
                .count();
    }

    private static void assertRefused(Response response) {
        assertProblem(response, 401, "webhook-signature-invalid");
    }

    private String event(String service, boolean fails) {
        return """
                {"specversion":"1.0","id":"%s","source":"/hegui/%s","type":"org.hegui.peer.happened.v1",
                 "subject":"%s","time":"2026-01-01T00:00:00Z","handler":"handler-a",
                 "datacontenttype":"application/json","data":{"fails":%s}}""".formatted(id, service, UUID.randomUUID(), fails);
    }

    private Response send(WebhookKey key, Instant at, String body) {
        var message = WebhookMessage.at(at, id.toString(), body.getBytes(StandardCharsets.UTF_8));
        return RestAssured.given()
                .contentType(Envelope.MEDIA_TYPE)
                .header(WebhookMessage.ID, message.id())
                .header(WebhookMessage.TIMESTAMP, message.timestamp())
                .header(WebhookMessage.SIGNATURE, message.signed(List.of(key)))
                .body(message.body())
                .post("/sample/v1/events");
    }
}
