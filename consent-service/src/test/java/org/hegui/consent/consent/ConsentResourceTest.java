package org.hegui.consent.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.activePurpose;
import static org.hegui.consent.Given.code;
import static org.hegui.consent.Given.consent;
import static org.hegui.consent.Given.pipo;
import static org.hegui.consent.Given.publishedNotice;
import static org.hegui.consent.Given.purpose;
import static org.hegui.consent.Given.staff;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;

@QuarkusTest
@WithServiceResources
class ConsentResourceTest {

    private static final Map<String, String> BY_APP = Map.of("channel", "app");

    private final UUID customer = UUID.randomUUID();

    @Test
    void aCustomerGrantsAndWithdrawsAndBothAreKept() {
        var purpose = activePurpose("CONSENT");
        var self = Tokens.ofSubject(Tokens.HANDLER_A, customer);
        var granted = API.post(self, "/consents", consent(customer, purpose, "GRANTED"))
                .then()
                .statusCode(201);
        granted.body("status", is("GRANTED")).body("kind", is("GENERAL")).body("evidenceId", notNullValue());
        String id = granted.extract().path("id");

        API.post(self, "/consents/" + id + "/withdrawal", BY_APP)
                .then()
                .statusCode(201)
                .body("status", is("WITHDRAWN"))
                .body("withdraws", is(id));

        API.get(self, "/consents?subjectId=" + customer)
                .then()
                .body("items.status", is(List.of("GRANTED", "WITHDRAWN")));
        API.get(Tokens.of("auditor"), "/evidence?subjectId=" + customer)
                .then()
                .body("items.action", is(List.of("consent.granted", "consent.withdrawn")))
                .body("items.outcome", is(List.of("GRANTED", "WITHDRAWN")));
    }

    @Test
    void onlyAGrantIsWithdrawnAndOnlyOnce() {
        var purpose = activePurpose("CONSENT");
        var grant = API.create(staff(), "/consents", consent(customer, purpose, "GRANTED"));
        var refusal = API.create(staff(), "/consents", consent(customer, purpose, "REFUSED"));
        API.post(staff(), "/consents/" + grant + "/withdrawal", BY_APP).then().statusCode(201);

        assertProblem(
                API.post(staff(), "/consents/" + grant + "/withdrawal", BY_APP), 409, "consent-already-withdrawn");
        assertProblem(API.post(staff(), "/consents/" + refusal + "/withdrawal", BY_APP), 409, "consent-not-granted");
        API.get(staff(), "/consents?subjectId=" + customer).then().body("items", hasSize(3));
    }

    @Test
    void manyWithdrawalsAtOnceMakeOne() throws Exception {
        var grant = API.create(staff(), "/consents", consent(customer, activePurpose("CONSENT"), "GRANTED"));
        Callable<Integer> withdrawal = () ->
                API.post(staff(), "/consents/" + grant + "/withdrawal", BY_APP).statusCode();
        try (var clerks = Executors.newFixedThreadPool(8)) {
            var answers = clerks.invokeAll(
                    IntStream.range(0, 8).mapToObj(_ -> withdrawal).toList());
            var statuses =
                    answers.stream().map(java.util.concurrent.Future::resultNow).toList();
            assertThat(statuses).containsOnlyOnce(201);
            assertThat(statuses).filteredOn(status -> status != 201).containsOnly(409);
        }
        API.get(Tokens.of("auditor"), "/evidence?subjectId=" + customer).then().body("items", hasSize(2));
    }

    @Test
    void aCustomerSpeaksForNobodyElse() {
        var purpose = activePurpose("CONSENT");
        var grant = API.create(staff(), "/consents", consent(customer, purpose, "GRANTED"));
        var other = Tokens.ofSubject(Tokens.HANDLER_A, UUID.randomUUID());
        assertProblem(API.post(other, "/consents", consent(customer, purpose, "GRANTED")), 403, "forbidden");
        assertProblem(API.get(other, "/consents?subjectId=" + customer), 403, "forbidden");
        assertProblem(API.get(other, "/consents/" + grant), 404, "consent-not-found");
        assertProblem(API.post(other, "/consents/" + grant + "/withdrawal", BY_APP), 404, "consent-not-found");
    }

    @Test
    void whatCannotBeConsentedTo() {
        var draft = code("purpose");
        API.create(pipo(), "/purposes", purpose(draft, "CONSENT", publishedNotice()));
        assertProblem(API.post(staff(), "/consents", consent(customer, draft, "GRANTED")), 409, "purpose-not-active");
        assertProblem(
                API.post(staff(), "/consents", consent(customer, code("none"), "GRANTED")), 404, "purpose-not-found");
        var beyond = consent(customer, activePurpose("CONSENT"), "GRANTED");
        beyond.put("categories", List.of("email"));
        assertProblem(API.post(staff(), "/consents", beyond), 400, "unknown-code");
        var unproven = consent(customer, activePurpose("CONSENT"), "GRANTED");
        unproven.remove("uiEvidence");
        assertProblem(API.post(staff(), "/consents", unproven), 400, "invalid-request");
        API.get(staff(), "/consents?subjectId=" + customer).then().body("items", hasSize(0));
    }

    @Test
    void anotherHandlerSeesNothing() {
        var purpose = activePurpose("CONSENT");
        var grant = API.create(staff(), "/consents", consent(customer, purpose, "GRANTED"));
        var stranger = Tokens.ofHandler(Tokens.HANDLER_B, "staff");
        assertProblem(API.get(stranger, "/consents/" + grant), 404, "consent-not-found");
        assertProblem(API.post(stranger, "/consents/" + grant + "/withdrawal", BY_APP), 404, "consent-not-found");
        assertProblem(API.post(stranger, "/consents", consent(customer, purpose, "GRANTED")), 404, "purpose-not-found");
        API.get(stranger, "/consents?subjectId=" + customer).then().body("items", hasSize(0));
    }

    @Test
    void whoMayNot() {
        var request = consent(customer, "any", "GRANTED");
        assertProblem(API.postAnonymously("/consents", request), 401, "unauthenticated");
        assertProblem(API.post(Tokens.of("marketer"), "/consents", request), 403, "forbidden");
        assertProblem(API.post(Tokens.of("auditor"), "/consents", request), 403, "forbidden");
        assertProblem(API.get(Tokens.of("marketer"), "/consents?subjectId=" + customer), 403, "forbidden");
        assertProblem(API.get(staff(), "/consents"), 400, "invalid-request");
    }
}
