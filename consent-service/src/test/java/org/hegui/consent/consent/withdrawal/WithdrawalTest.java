package org.hegui.consent.consent.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.activePurpose;
import static org.hegui.consent.Given.code;
import static org.hegui.consent.Given.consent;
import static org.hegui.consent.Given.staff;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.hegui.consent.Versions;
import org.hegui.platform.testkit.Concurrently;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;

@QuarkusTest
@WithServiceResources
class WithdrawalTest {

    private static final String RECIPIENT_1 = "00000000-0000-7000-8000-000000000001";
    private static final String RECIPIENT_2 = "00000000-0000-7000-8000-000000000002";

    private static final Map<String, String> BY_APP = Map.of("channel", "app");

    private final UUID customer = UUID.randomUUID();
    private String purpose;

    @BeforeEach
    void describePurpose() {
        purpose = activePurpose("CONSENT");
    }

    @Test
    void theAnswerSaysWhatFollows() {
        withdraw(granted(purpose))
                .then()
                .statusCode(201)
                .body("effects.effect", hasItems("STOP_HANDLING", "PAST_STAYS_VALID", "SERVICE_MAY_END"))
                .body("effects.effect", not(hasItems("TELL_RECIPIENTS")))
                .body("effects.reason.rule", hasItems("PIPL-15", "PIPL-16"));
    }

    @Test
    void recipientsAreToBeTold() {
        Versions.naming(purpose, RECIPIENT_1);
        withdraw(granted(purpose)).then().body("effects.effect", hasItems("TELL_RECIPIENTS"));
    }

    @Test
    void whatAContractNeedsIsKeptForIt() {
        activePurpose("CONTRACT");
        withdraw(granted(purpose)).then().body("effects.effect", hasItems("KEEP_FOR_OTHER_PURPOSE"));
        Versions.covering(purpose, "allergy", "mobile");
        withdraw(granted(purpose)).then().body("effects.effect", hasItems("DELETE"));
    }

    @Test
    void onlyAGrantIsWithdrawnAndOnlyOnce() {
        var grant = granted(purpose);
        var refusal = API.create(staff(), "/consents", consent(customer, purpose, "REFUSED"));
        withdraw(grant).then().statusCode(201);
        assertProblem(withdraw(grant), 409, "consent-already-withdrawn");
        assertProblem(withdraw(refusal), 409, "consent-not-granted");
        API.get(staff(), "/consents?subjectId=" + customer).then().body("items", hasSize(3));
    }

    @Test
    void whatExpiredIsNotWithdrawn() {
        var request = consent(customer, purpose, "GRANTED");
        var end = Instant.now().plusSeconds(4);
        request.put("validUntil", end.toString());
        var grant = API.create(staff(), "/consents", request);
        await().atMost(Duration.ofSeconds(20)).until(() -> Instant.now().isAfter(end));
        assertProblem(withdraw(grant), 409, "consent-expired");
        assertProblem(withdrawAll(Map.of()), 409, "consent-not-granted");
    }

    @Test
    void manyWithdrawalsAtOnceMakeOne() {
        var grant = granted(purpose);
        var statuses = Concurrently.times(8, () -> withdraw(grant).statusCode());
        assertThat(statuses).containsOnlyOnce(201);
        assertThat(statuses).filteredOn(status -> status != 201).containsOnly(409);
        API.get(Tokens.of("auditor"), "/evidence?subjectId=" + customer).then().body("items", hasSize(2));
    }

    @Test
    void allThatWasAgreedToIsWithdrawnAtOnce() {
        Versions.naming(purpose, RECIPIENT_1, RECIPIENT_2);
        granted(purpose);
        separate(RECIPIENT_1);
        separate(RECIPIENT_2);
        withdrawAll(Map.of("recipient", RECIPIENT_2))
                .then()
                .statusCode(200)
                .body("items.recipient", is(List.of(RECIPIENT_2)));
        withdrawAll(Map.of())
                .then()
                .statusCode(200)
                .body("items.status", is(List.of("WITHDRAWN", "WITHDRAWN")))
                .body("items[0].effects.effect", hasItems("STOP_HANDLING"));
        assertProblem(withdrawAll(Map.of()), 409, "consent-already-withdrawn");
        assertProblem(withdrawAll(Map.of("kind", "WRITTEN")), 409, "consent-not-granted");
    }

    @Test
    void onlyOneStrengthIsWithdrawn() {
        granted(purpose);
        Versions.naming(purpose, RECIPIENT_1);
        separate(RECIPIENT_1);
        withdrawAll(Map.of("kind", "SEPARATE")).then().body("items.kind", is(List.of("SEPARATE")));
    }

    @Test
    void aRetiredPurposeCanStillBeWithdrawnFrom() {
        granted(purpose);
        Versions.retire(purpose);
        withdrawAll(Map.of()).then().statusCode(200).body("items", hasSize(1));
    }

    @Test
    void whoMayNot() {
        var grant = granted(purpose);
        var other = Tokens.ofSubject(Tokens.HANDLER_A, UUID.randomUUID());
        assertProblem(API.post(other, "/withdrawals", all(Map.of())), 403, "forbidden");
        assertProblem(API.post(other, "/consents/" + grant + "/withdrawal", BY_APP), 404, "consent-not-found");
        assertProblem(API.post(Tokens.of("marketer"), "/withdrawals", all(Map.of())), 403, "forbidden");
        assertProblem(API.postAnonymously("/withdrawals", all(Map.of())), 401, "unauthenticated");
        var unknown = all(Map.of());
        unknown.put("purpose", code("none"));
        assertProblem(API.post(staff(), "/withdrawals", unknown), 404, "purpose-not-found");
        var self = Tokens.ofSubject(Tokens.HANDLER_A, customer);
        API.post(self, "/withdrawals", all(Map.of())).then().statusCode(200);
    }

    private UUID granted(String code) {
        return API.create(staff(), "/consents", consent(customer, code, "GRANTED"));
    }

    private void separate(String recipient) {
        var request = consent(customer, purpose, "GRANTED");
        request.put("kind", "SEPARATE");
        request.put("recipient", recipient);
        API.create(staff(), "/consents", request);
    }

    private static Response withdraw(UUID grant) {
        return API.post(staff(), "/consents/" + grant + "/withdrawal", BY_APP);
    }

    private Response withdrawAll(Map<String, Object> only) {
        return API.post(staff(), "/withdrawals", all(only));
    }

    private Map<String, Object> all(Map<String, Object> only) {
        var request = new HashMap<String, Object>(only);
        request.putAll(Map.of("subjectId", customer, "purpose", purpose, "channel", "app"));
        return request;
    }
}
