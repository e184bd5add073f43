package org.hegui.consent.consent.state;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.activePurpose;
import static org.hegui.consent.Given.code;
import static org.hegui.consent.Given.consent;
import static org.hegui.consent.Given.publishedNotice;
import static org.hegui.consent.Given.staff;
import static org.hegui.platform.testkit.Api.assertInvalid;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.hegui.consent.Versions;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;

@QuarkusTest
@WithServiceResources
class StateTest {

    private final UUID customer = UUID.randomUUID();
    private String purpose;

    @BeforeEach
    void describePurpose() {
        purpose = activePurpose("CONSENT");
    }

    @Test
    void whoSaidNothingStandsNowhere() {
        state("").body("items", hasSize(0)).body("purposeVersionId", notNullValue());
    }

    @Test
    void itFollowsWhatWasSaidLast() {
        var grant = said("GRANTED");
        state("")
                .body("items", hasSize(1))
                .body("items[0].status", is("GRANTED"))
                .body("items[0].kind", is("GENERAL"))
                .body("items[0].categories", is(List.of("fullName", "mobile")))
                .body("items[0].consentId", is(grant.getString("id")))
                .body("items[0].since", is(grant.getString("saidAt")))
                .body("items[0].noticeVersion", is(1));
        API.post(staff(), "/consents/" + grant.getString("id") + "/withdrawal", Map.of("channel", "app"));
        state("").body("items.status", is(List.of("WITHDRAWN")));
        said("REFUSED");
        state("").body("items.status", is(List.of("REFUSED")));
    }

    @Test
    void everyPastInstantCanBeAskedFor() {
        var grant = Instant.parse(said("GRANTED").getString("saidAt"));
        var refusal = Instant.parse(said("REFUSED").getString("saidAt"));
        state("&at=" + grant.minusNanos(1000)).body("items", hasSize(0));
        state("&at=" + grant).body("items.status", is(List.of("GRANTED")));
        state("&at=" + refusal.minusNanos(1000)).body("items.status", is(List.of("GRANTED")));
        state("&at=" + refusal).body("items.status", is(List.of("REFUSED")));
        state("&at=2000-01-01T00:00:00Z").body("items", hasSize(0)).body("purposeVersionId", nullValue());
        assertInvalid(API.get(staff(), path("&at=" + Instant.now().plusSeconds(3600))), "at");
    }

    @Test
    void aPurposeThatChangedMakesOlderConsentStale() {
        var grant = Instant.parse(said("GRANTED").getString("saidAt"));
        Versions.next(purpose, publishedNotice(), 1);
        state("").body("items.status", is(List.of("GRANTED")));
        Versions.next(purpose, publishedNotice(), 2);
        state("").body("items.status", is(List.of("STALE")));
        state("&at=" + grant).body("items.status", is(List.of("GRANTED")));
        said("GRANTED");
        state("").body("items.status", is(List.of("GRANTED")));
    }

    @Test
    void whoMayNot() {
        said("GRANTED");
        var other = Tokens.ofSubject(Tokens.HANDLER_A, UUID.randomUUID());
        assertProblem(API.get(other, path("")), 403, "forbidden");
        assertProblem(API.get(Tokens.of("security"), path("")), 403, "forbidden");
        assertProblem(API.getAnonymously(path("")), 401, "unauthenticated");
        assertProblem(API.get(Tokens.ofHandler(Tokens.HANDLER_B, "staff"), path("")), 404, "purpose-not-found");
        assertProblem(
                API.get(staff(), "/consents/state?subjectId=" + customer + "&purpose=" + code("none")),
                404,
                "purpose-not-found");
        for (var reader : List.of("auditor", "pipo", "counsel", "marketer", "integrator")) {
            API.get(Tokens.of(reader), path("")).then().statusCode(200);
        }
        API.get(Tokens.ofSubject(Tokens.HANDLER_A, customer), path("")).then().body("items", hasSize(1));
    }

    private JsonPath said(String answer) {
        return API.post(staff(), "/consents", consent(customer, purpose, answer))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private ValidatableResponse state(String more) {
        return API.get(staff(), path(more)).then().statusCode(200);
    }

    private String path(String more) {
        return "/consents/state?subjectId=" + customer + "&purpose=" + purpose + more;
    }
}
