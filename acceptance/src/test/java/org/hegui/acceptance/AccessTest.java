package org.hegui.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.hegui.local.Suite;
import org.hegui.local.tour.Caller;
import org.hegui.local.tour.Exchange;
import org.hegui.local.tour.Logins;
import org.hegui.local.tour.Narrator;
import org.hegui.local.tour.Story;

/** Who is let in, and that one handler sees nothing of another, through the gateway with real tokens. */
@ExtendWith(RunningSuite.class)
@TestInstance(Lifecycle.PER_CLASS)
class AccessTest {

    private static final List<String> LISTS = List.of(
            "/consent/v1/notices",
            "/consent/v1/purposes",
            "/transfer/v1/recipients",
            "/transfer/v1/transfers",
            "/breach/v1/incidents");

    private Suite suite;
    private Caller caller;
    private String customer;

    @BeforeAll
    void tellTheStoryOnce(Suite running) {
        suite = running;
        caller = new Caller(suite.gateway(), suite.tokens());
        var story = new Story(caller, new Logins(suite.issuer(), suite.tokens()), Narrator.silent(), "access");
        story.purposes();
        customer = story.createCustomer();
        story.grant();
        story.withdraw();
        story.transfer();
        story.incident();
    }

    @Test
    void anotherHandlerGets404ForEverything() {
        for (var list : LISTS) {
            var ids = caller.get("pipo-a", list).answer().path("items").findValuesAsText("id");
            assertThat(ids).as(list).isNotEmpty();
            for (var id : ids) {
                assertProblem(caller.get("pipo-b", list + "/" + id), 404);
            }
            assertThat(caller.get("pipo-b", list + "?limit=200").answer().findValuesAsText("id"))
                    .as(list)
                    .doesNotContainAnyElementsOf(ids);
        }
    }

    @Test
    void anotherHandlerChangesNothing() {
        var purpose = first("/consent/v1/purposes");
        var review = first("/transfer/v1/reviews");
        var incident = first("/breach/v1/incidents");
        var approval = Map.of("decision", "APPROVE", "as", "PIPO", "reasons", "none of my business");
        assertProblem(caller.change("pipo-b", "/consent/v1/purposes/" + purpose + "/activation", null), 404);
        assertProblem(caller.post("pipo-b", "/transfer/v1/reviews/" + review + "/decisions", approval), 404);
        assertProblem(
                caller.post("pipo-b", "/breach/v1/incidents/" + incident + "/facts", Map.of("peopleAffected", 1)), 404);
        assertProblem(caller.get("pipo-b", "/breach/v1/incidents/" + incident + "/obligations"), 404);
        assertProblem(caller.get("staff-b", "/customer/v1/customers/" + customer + "?purpose=order-fulfilment"), 404);
        assertThat(caller.get("staff-b", "/consent/v1/consents?subjectId=" + customer)
                        .answer()
                        .path("items"))
                .isEmpty();
        assertThat(caller.get("pipo-b", "/customer/v1/customers?limit=200")
                        .answer()
                        .findValuesAsText("id"))
                .doesNotContain(customer);
    }

    @Test
    void theSeedShowsTwoHandlersApart() {
        assertThat(caller.get("pipo-b", "/customer/v1/customers?limit=200")
                        .answer()
                        .path("items"))
                .hasSize((int) RunningSuite.seeded("handler-b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/consent/v1/purposes",
                "/customer/v1/customers",
                "/transfer/v1/transfers",
                "/breach/v1/incidents",
                "/consent/v1/evidence"
            })
    void withoutAValidTokenNothingIsAnswered(String path) {
        assertProblem(caller.send("nobody", Optional.empty(), "GET", path, null), 401);
        assertProblem(caller.send("nonsense", Optional.of("not.a.token"), "GET", path, null), 401);
        assertProblem(caller.send("nobody", Optional.empty(), "POST", path, Map.of()), 401);
    }

    @Test
    void anExpiredTokenIsRefused() throws InterruptedException {
        var token = suite.tokens().ofUserForOneSecond("pipo-a");
        var path = "/consent/v1/purposes";
        // The services allow for clocks that differ; the token must be older than that
        var refused = send(token, path);
        for (var tries = 0; tries < 40 && refused.status() != 401; tries++) {
            Thread.sleep(500);
            refused = send(token, path);
        }
        assertProblem(refused, 401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/consent/v1/notices",
                "/consent/v1/purposes",
                "/customer/v1/customers",
                "/transfer/v1/recipients",
                "/breach/v1/incidents"
            })
    void theAuditorChangesNothing(String path) {
        assertProblem(caller.post("auditor-a", path, Map.of()), 403);
    }

    private Exchange send(String token, String path) {
        return caller.send("pipo-a for one second", Optional.of(token), "GET", path, null);
    }

    private String first(String list) {
        return caller.get("pipo-a", list).answer().at("/items/0/id").asText();
    }

    private static void assertProblem(Exchange exchange, int status) {
        assertThat(exchange.status()).as(exchange.toString()).isEqualTo(status);
        assertThat(exchange.text("/type")).startsWith("/problems/");
        assertThat(exchange.answer().path("status").asInt()).isEqualTo(status);
        assertThat(exchange.text("/detail")).isNotBlank();
    }
}
