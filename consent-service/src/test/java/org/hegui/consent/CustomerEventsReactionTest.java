package org.hegui.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.staff;
import static org.hegui.platform.testkit.Tokens.HANDLER_A;
import static org.hegui.platform.testkit.key.EventTestKeys.PEER;
import static org.hegui.platform.testkit.key.EventTestKeys.PEER_SECRET;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

import org.hegui.platform.event.Envelope;
import org.hegui.platform.event.signature.WebhookKey;
import org.hegui.platform.event.signature.WebhookMessage;
import org.hegui.platform.testkit.Database;
import org.hegui.platform.testkit.WithServiceResources;

/** What customer-service tells of changes what is known of people here. */
@QuarkusTest
@WithServiceResources
class CustomerEventsReactionTest {

    private final UUID customer = UUID.randomUUID();

    @Test
    void ofAnErasedCustomerTheRefusalsStay() throws SQLException {
        API.create(staff(), "/suppressions", suppression(Map.of("subjectId", customer)));
        var both = suppression(Map.of("subjectId", customer, "address", "13800009876"));
        var addressed = API.create(staff(), "/suppressions", both);
        known("ADULT");
        tell("org.hegui.customer.erased.v1");
        assertThat(Database.texts("select concat(age_group, opted_out) from person where subject_id = ?", customer))
                .containsExactly("[\"SMS\"]");
        assertThat(Database.number("select count(*) from suppression where subject_id = ?", customer))
                .isEqualTo(1);
        assertThat(Database.number(
                        "select count(*) from suppression where id = ? and address_hash is not null", addressed))
                .isEqualTo(1);
        API.post(staff(), "/suppressions/checks", Map.of("channel", "SMS", "addresses", List.of("13800009876")))
                .then()
                .body("suppressed", org.hamcrest.Matchers.is(List.of(0)));
    }

    private void known(String group) throws SQLException {
        Database.change("""
                insert into person (handler, subject_id, age_group, age_known_at) values ('handler-a', ?, ?, now())
                on conflict (handler, subject_id) do update set age_group = excluded.age_group""", customer, group);
    }

    private static Map<String, Object> suppression(Map<String, Object> whom) {
        var body = new java.util.HashMap<String, Object>(whom);
        body.putAll(Map.of("channel", "SMS", "reason", "OPT_OUT", "source", "app"));
        return body;
    }

    private void tell(String type) {
        var id = UUID.randomUUID();
        var body = """
                {"specversion":"1.0","id":"%s","source":"/hegui/%s","type":"%s","subject":"%s",
                 "time":"2026-01-01T00:00:00Z","handler":"%s","datacontenttype":"application/json","data":{}}""".formatted(id, PEER, type, customer, HANDLER_A);
        var message = WebhookMessage.at(Instant.now(), id.toString(), body.getBytes(StandardCharsets.UTF_8));
        RestAssured.given()
                .contentType(Envelope.MEDIA_TYPE)
                .header(WebhookMessage.ID, message.id())
                .header(WebhookMessage.TIMESTAMP, message.timestamp())
                .header(WebhookMessage.SIGNATURE, message.signed(List.of(WebhookKey.parse(PEER_SECRET))))
                .body(message.body())
                .post("/consent/v1/events")
                .then()
                .statusCode(204);
    }
}
