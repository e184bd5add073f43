package org.hegui.consent.decision.authzen;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.activePurpose;
import static org.hegui.consent.Given.consent;
import static org.hegui.consent.Given.staff;
import static org.hegui.platform.testkit.Api.assertInvalid;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import org.hegui.consent.decision.Asking;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;

@QuarkusTest
@WithServiceResources
class AuthZenTest {

    private static final String ONE = "/access/v1/evaluation";
    private static final String MANY = "/access/v1/evaluations";

    private final UUID customer = UUID.randomUUID();

    @Test
    void aYesIsADecisionWithItsGrounds() {
        var purpose = activePurpose("CONSENT");
        var grant = API.create(staff(), "/consents", consent(customer, purpose, "GRANTED"));
        API.post(staff(), ONE, question("MARKET", purpose))
                .then()
                .statusCode(200)
                .body("decision", is(true))
                .body("context.outcome", is("PERMIT"))
                .body("context.rules", hasItem("PIPL-13"))
                .body("context.reason_admin.en", notNullValue())
                .body("context.reason_user.zh", notNullValue())
                .body("context.consentId", is(grant.toString()))
                .body("context.evidenceId", notNullValue());
    }

    @Test
    void onlyPermitIsAYes() {
        var question = question("EXPORT", activePurpose("CONTRACT"));
        context(question).put("recipient", "00000000-0000-7000-8000-000000000001");
        API.post(staff(), ONE, question)
                .then()
                .statusCode(200)
                .body("decision", is(false))
                .body("context.outcome", is("ASK_COUNSEL"));
    }

    @Test
    void theChannelOfAMessageStandsInTheContext() throws SQLException {
        var purpose = activePurpose("CONSENT");
        API.create(staff(), "/consents", consent(customer, purpose, "GRANTED"));
        Asking.chose(customer, "opted_out", "[\"SMS\"]");
        var question = question("MARKET", purpose);
        API.post(staff(), ONE, question)
                .then()
                .body("decision", is(false))
                .body("context.reason_user.en", containsString("Say through which one"));
        context(question).put("channel", "EMAIL");
        API.post(staff(), ONE, question).then().body("decision", is(true));
    }

    @Test
    void whatTheStandardLeavesOpenMayBeSent() {
        var question = question("USE", activePurpose("CONTRACT"));
        question.put("subject", Map.of("type", "user", "id", "alice", "properties", Map.of("team", Map.of("a", 1))));
        question.put("action", Map.of("name", "USE", "properties", Map.of("method", "GET")));
        context(question).put("time", "1985-10-26T01:22-07:00");
        context(question).put("categories", List.of("mobile"));
        API.post(staff(), ONE, question).then().statusCode(200).body("decision", is(true));
    }

    @Test
    void anUnknownPurposeIsANoWithItsError() {
        API.post(staff(), ONE, question("USE", "no-such-purpose"))
                .then()
                .statusCode(200)
                .body("decision", is(false))
                .body("context.error.status", is(404));
    }

    @Test
    void whatIsNoQuestionNamesItsFaults() {
        var question = question("EAT", "any");
        question.put("resource", Map.of("type", "invoice", "id", "1"));
        context(question).remove("purpose");
        context(question).put("channel", "SMOKE");
        context(question).put("at", "yesterday");
        context(question).put("categories", "mobile");
        assertInvalid(
                API.post(staff(), ONE, question),
                "action.name",
                "resource.type",
                "context.purpose",
                "context.channel",
                "context.at",
                "context.categories");
    }

    @Test
    void manyQuestionsTakeFromTheTopWhatTheyDoNotSay() {
        var yes = activePurpose("CONTRACT");
        var no = activePurpose("CONSENT");
        var request = question("USE", yes);
        request.put(
                "evaluations",
                List.of(
                        Map.of(),
                        Map.of("context", Map.of("purpose", no)),
                        Map.of("action", Map.of("name", "MARKET")),
                        Map.of("action", Map.of("name", "EAT"))));
        API.post(staff(), MANY, request)
                .then()
                .statusCode(200)
                .body("evaluations.decision", contains(true, false, false, false))
                .body("evaluations[3].context.error.status", is(400))
                .body("decision", nullValue());
    }

    @Test
    void theSemanticSaysWhenToStop() {
        var yes = Map.<String, Object>of("context", Map.of("purpose", activePurpose("CONTRACT")));
        var no = Map.<String, Object>of("context", Map.of("purpose", activePurpose("CONSENT")));
        many(List.of(yes, no, yes), "execute_all").body("evaluations", hasSize(3));
        many(List.of(yes, no, yes), "deny_on_first_deny").body("evaluations.decision", contains(true, false));
        many(List.of(no, yes, no), "permit_on_first_permit").body("evaluations.decision", contains(false, true));
        var request = request(List.of(yes), "sometimes");
        assertInvalid(API.post(staff(), MANY, request), "options.evaluations_semantic");
    }

    @Test
    void withoutAListItIsOneQuestion() {
        API.post(staff(), MANY, question("USE", activePurpose("CONTRACT")))
                .then()
                .statusCode(200)
                .body("decision", is(true))
                .body("evaluations", nullValue());
    }

    @Test
    void whoMayNot() {
        var question = question("USE", "any");
        for (var path : List.of(ONE, MANY)) {
            assertProblem(API.postAnonymously(path, question), 401, "unauthenticated");
            assertProblem(API.post(Tokens.of("subject"), path, question), 403, "forbidden");
        }
    }

    private ValidatableResponse many(List<Map<String, Object>> questions, String semantic) {
        return API.post(staff(), MANY, request(questions, semantic)).then().statusCode(200);
    }

    private Map<String, Object> request(List<Map<String, Object>> questions, String semantic) {
        var request = question("USE", "any");
        request.put("evaluations", questions);
        request.put("options", Map.of("evaluations_semantic", semantic));
        return request;
    }

    private Map<String, Object> question(String act, String purpose) {
        return new HashMap<>(Map.of(
                "subject", Map.of("type", "user", "id", "alice"),
                "action", Map.of("name", act),
                "resource", Map.of("type", "person", "id", customer),
                "context", new HashMap<>(Map.of("purpose", purpose))));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> context(Map<String, Object> question) {
        return (Map<String, Object>) question.get("context");
    }
}
