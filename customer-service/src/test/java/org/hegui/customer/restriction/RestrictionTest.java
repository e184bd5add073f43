package org.hegui.customer.restriction;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hegui.customer.Given.API;
import static org.hegui.customer.Given.existingCustomer;
import static org.hegui.customer.Given.staff;
import static org.hegui.platform.testkit.Api.assertProblem;
import static org.hegui.platform.testkit.key.EventTestKeys.PEER;
import static org.hegui.platform.testkit.key.EventTestKeys.PEER_SECRET;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

import org.hegui.customer.WithPeer;
import org.hegui.platform.event.Envelope;
import org.hegui.platform.event.signature.WebhookKey;
import org.hegui.platform.event.signature.WebhookMessage;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;
import org.hegui.statute.Applies;

@QuarkusTest
@WithServiceResources
@WithPeer
@Applies({"PIPL-15", "PIPL-47"})
class RestrictionTest {

    private final UUID purpose = UUID.randomUUID();

    @Test
    void aWithdrawalRestrictsUntilThePersonConsentsAnew() {
        var customer = existingCustomer();
        tell("withdrawn", customer, "2026-01-02T00:00:00Z");
        tell("withdrawn", customer, "2026-01-03T00:00:00Z");
        tell("granted", customer, "2026-01-01T00:00:00Z");
        list(customer)
                .body("items", hasSize(1))
                .body("items[0].purposeId", is(purpose.toString()))
                .body("items[0].since", is("2026-01-02T00:00:00Z"))
                .body("items[0].evidenceId", notNullValue())
                .body("items[0].endedAt", nullValue());
        API.get(Tokens.of("auditor"), "/evidence?subjectId=" + customer)
                .then()
                .body("items.action", is(List.of("customer.created", "customer.restricted")))
                .body("items[1].rules", hasItem("PIPL-15"));
        tell("granted", customer, "2026-01-04T00:00:00Z");
        list(customer).body("items[0].endedAt", is("2026-01-04T00:00:00Z"));
        tell("withdrawn", customer, "2026-01-05T00:00:00Z");
        list(customer).body("items", hasSize(2));
    }

    @Test
    void whoIsNoCustomerIsNotRestricted() {
        var nobody = UUID.randomUUID();
        tell("withdrawn", nobody, "2026-01-02T00:00:00Z");
        assertProblem(API.get(staff(), "/customers/" + nobody + "/restrictions"), 404, "customer-not-found");
    }

    @Test
    void whoMayNot() {
        var path = "/customers/" + existingCustomer() + "/restrictions";
        assertProblem(API.getAnonymously(path), 401, "unauthenticated");
        assertProblem(API.get(Tokens.of("marketer"), path), 403, "forbidden");
        var stranger = Tokens.ofHandler(Tokens.HANDLER_B, "staff");
        assertProblem(API.get(stranger, path), 404, "customer-not-found");
    }

    private static io.restassured.response.ValidatableResponse list(UUID customer) {
        return API.get(staff(), "/customers/" + customer + "/restrictions")
                .then()
                .statusCode(200);
    }

    private void tell(String what, UUID customer, String at) {
        var id = UUID.randomUUID();
        var body = """
                {"specversion":"1.0","id":"%s","source":"/hegui/%s","type":"org.hegui.consent.%s.v1","subject":"%s",
                 "time":"%s","handler":"handler-a","datacontenttype":"application/json",
                 "data":{"consentId":"%s","purposeId":"%s","noticeId":"%s","kind":"GENERAL"}}""".formatted(id, PEER, what, customer, at, id, purpose, id);
        var message = WebhookMessage.at(Instant.now(), id.toString(), body.getBytes(StandardCharsets.UTF_8));
        RestAssured.given()
                .contentType(Envelope.MEDIA_TYPE)
                .header(WebhookMessage.ID, message.id())
                .header(WebhookMessage.TIMESTAMP, message.timestamp())
                .header(WebhookMessage.SIGNATURE, message.signed(List.of(WebhookKey.parse(PEER_SECRET))))
                .body(message.body())
                .post("/customer/v1/events")
                .then()
                .statusCode(204);
    }
}
