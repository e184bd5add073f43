package org.hegui.consent.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.staff;
import static org.hegui.platform.testkit.Api.assertInvalid;
import static org.hegui.platform.testkit.Api.assertProblem;
import static org.hegui.platform.testkit.Tokens.HANDLER_A;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import org.hegui.platform.testkit.Database;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;
import org.hegui.statute.Applies;

@QuarkusTest
@WithServiceResources
@Applies({"PIPL-24", "NDSR-42", "NTM-16"})
class PreferenceResourceTest {

    private final UUID customer = UUID.randomUUID();
    private final String own = Tokens.ofSubject(HANDLER_A, customer);

    @Test
    void aChoiceHoldsAtOnceAndIsProven() {
        standing()
                .body("personalisation", is(true))
                .body("automatedDecisions", is(true))
                .body("optedOut", hasSize(0));
        var id = API.create(own, "/preferences", choice("PERSONALISATION", false));
        API.create(staff(), "/preferences", choice("AUTOMATED_DECISION", false));
        standing().body("personalisation", is(false)).body("automatedDecisions", is(false));
        API.create(staff(), "/preferences", choice("PERSONALISATION", true));
        standing().body("personalisation", is(true)).body("automatedDecisions", is(false));
        API.get(own, "/preferences/" + id)
                .then()
                .body("kind", is("PERSONALISATION"))
                .body("chosen", is(false))
                .body("evidenceId", notNullValue());
        API.get(own, "/preferences/history?subjectId=" + customer)
                .then()
                .body("items.kind", is(List.of("PERSONALISATION", "AUTOMATED_DECISION", "PERSONALISATION")))
                .body("items.chosen", is(List.of(false, false, true)));
        API.get(Tokens.of("auditor"), "/evidence?subjectId=" + customer)
                .then()
                .body("items.outcome", is(List.of("REFUSED", "REFUSED", "ALLOWED")))
                .body("items[0].rules", containsInAnyOrder("ALG-17", "NDSR-42", "PIPL-24"));
    }

    @Test
    void aChannelComesBackByThePersonsOwnWordOnly() throws SQLException {
        API.create(staff(), "/preferences", channel("SMS", false));
        standing().body("optedOut", is(List.of("SMS")));
        API.get(staff(), "/suppressions?subjectId=" + customer)
                .then()
                .body("items.channel", is(List.of("SMS")))
                .body("items.reason", is(List.of("OPT_OUT")));
        assertProblem(API.post(staff(), "/preferences", channel("SMS", true)), 409, "suppression-stands");
        assertProblem(
                API.post(Tokens.of("integrator"), "/preferences", channel("SMS", true)), 409, "suppression-stands");
        standing().body("optedOut", is(List.of("SMS")));
        API.create(own, "/preferences", channel("SMS", true));
        standing().body("optedOut", hasSize(0));
        API.get(staff(), "/suppressions?subjectId=" + customer).then().body("items", hasSize(0));
        assertThat(Database.texts("select type from outbox_event where subject_id = ? order by position", customer))
                .containsExactly(
                        "org.hegui.consent.suppressed.v1",
                        "org.hegui.consent.preference-changed.v1",
                        "org.hegui.consent.suppression-lifted.v1",
                        "org.hegui.consent.preference-changed.v1");
    }

    @Test
    void choicesOfOnePersonComeOneAfterTheOther() throws SQLException {
        IntStream.range(0, 12)
                .parallel()
                .forEach(i -> API.create(own, "/preferences", channel(i % 2 == 0 ? "SMS" : "PUSH", i % 3 == 0)));
        assertThat(Database.number("select count(distinct said_at) from preference where subject_id = ?", customer))
                .isEqualTo(12);
        var last = Database.texts("""
                select channel from (select distinct on (channel) channel, chosen from preference
                where subject_id = ? order by channel, said_at desc) n where not chosen order by channel desc""", customer);
        standing()
                .body(
                        "optedOut",
                        is(last.stream().sorted((a, b) -> b.compareTo(a)).toList()));
    }

    @Test
    void nobodySpeaksForAnother() {
        var other = Tokens.ofSubject(HANDLER_A, UUID.randomUUID());
        var id = API.create(own, "/preferences", choice("PERSONALISATION", false));
        assertProblem(API.post(other, "/preferences", choice("PERSONALISATION", true)), 403, "forbidden");
        assertProblem(API.get(other, "/preferences?subjectId=" + customer), 403, "forbidden");
        assertProblem(API.get(other, "/preferences/history?subjectId=" + customer), 403, "forbidden");
        assertProblem(API.get(other, "/preferences/" + id), 404, "preference-not-found");
        var stranger = Tokens.ofHandler(Tokens.HANDLER_B, "staff");
        API.get(stranger, "/preferences?subjectId=" + customer).then().body("personalisation", is(true));
        assertProblem(API.get(stranger, "/preferences/" + id), 404, "preference-not-found");
    }

    @Test
    void whoMayNotAndWhatMakesNoSense() {
        assertProblem(API.postAnonymously("/preferences", choice("PERSONALISATION", true)), 401, "unauthenticated");
        assertProblem(set(Tokens.of("marketer"), choice("PERSONALISATION", true)), 403, "forbidden");
        assertInvalid(set(staff(), choice("CHANNEL", false)), "channel");
        var tagged = choice("PERSONALISATION", false);
        tagged.put("tag", "vip");
        assertInvalid(set(staff(), tagged), "tag");
        var channelled = choice("PERSONALISATION", false);
        channelled.put("channel", "SMS");
        assertInvalid(set(staff(), channelled), "channel");
    }

    private static Response set(String token, Map<String, Object> body) {
        return API.post(token, "/preferences", body);
    }

    private ValidatableResponse standing() {
        return API.get(Tokens.of("marketer"), "/preferences?subjectId=" + customer)
                .then()
                .statusCode(200)
                .body("subjectId", is(customer.toString()));
    }

    private Map<String, Object> channel(String channel, boolean chosen) {
        var body = choice("CHANNEL", chosen);
        body.put("channel", channel);
        return body;
    }

    private Map<String, Object> choice(String kind, boolean chosen) {
        return new HashMap<>(Map.of("subjectId", customer, "kind", kind, "chosen", chosen, "source", "app"));
    }
}
