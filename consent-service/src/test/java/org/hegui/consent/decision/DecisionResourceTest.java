package org.hegui.consent.decision;

import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.activePurpose;
import static org.hegui.consent.Given.consent;
import static org.hegui.consent.Given.staff;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import org.hegui.consent.Versions;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;
import org.hegui.statute.LegalTime;

@QuarkusTest
@WithServiceResources
class DecisionResourceTest {

    private static final String RECIPIENT_1 = "00000000-0000-7000-8000-000000000001";
    private static final String RECIPIENT_2 = "00000000-0000-7000-8000-000000000002";

    private final UUID customer = UUID.randomUUID();

    @Test
    void marketingFollowsWhatTheCustomerSaidLast() {
        var purpose = activePurpose("CONSENT");
        decide("MARKET", purpose).body("outcome", is("DENY")).body("reasons.rule", hasItem("PIPL-13"));

        var grant = API.create(staff(), "/consents", consent(customer, purpose, "GRANTED"));
        decide("MARKET", purpose)
                .body("outcome", is("PERMIT"))
                .body("reasons.rule", hasItems("PIPL-13", "AD-43"))
                .body("reasons.zh", everyItem(not(blankOrNullString())))
                .body("reasons.en", everyItem(not(blankOrNullString())))
                .body("consentId", is(grant.toString()))
                .body("noticeId", notNullValue());

        API.post(staff(), "/consents/" + grant + "/withdrawal", Map.of("channel", "phone"))
                .then()
                .statusCode(201);
        decide("MARKET", purpose).body("outcome", is("DENY")).body("reasons.rule", hasItem("PIPL-15"));

        API.create(staff(), "/consents", consent(customer, purpose, "GRANTED"));
        decide("MARKET", purpose).body("outcome", is("PERMIT"));
    }

    @Test
    void aContractNeedsNoConsent() {
        decide("USE", activePurpose("CONTRACT"))
                .body("outcome", is("PERMIT"))
                .body("reasons.rule", hasItems("PIPL-13", "PIPL-16"));
    }

    @Test
    void aContractIsNoGroundForMarketing() {
        decide("MARKET", activePurpose("CONTRACT")).body("outcome", is("DENY")).body("reasons.rule", hasItem("AD-43"));
    }

    @Test
    void exportNeedsSeparateConsentThatNamesTheRecipient() {
        var purpose = activePurpose("CONSENT");
        Versions.naming(purpose, RECIPIENT_1);
        API.create(staff(), "/consents", consent(customer, purpose, "GRANTED"));
        export(purpose, RECIPIENT_1).body("outcome", is("DENY")).body("reasons.rule", hasItem("PIPL-39"));

        var separate = consent(customer, purpose, "GRANTED");
        separate.put("kind", "SEPARATE");
        separate.put("recipient", RECIPIENT_1);
        API.create(staff(), "/consents", separate);
        export(purpose, RECIPIENT_1).body("outcome", is("PERMIT"));
        export(purpose, RECIPIENT_2).body("outcome", is("DENY"));
    }

    @Test
    void aContractThatLeavesChinaIsForCounselToDecide() {
        export(activePurpose("CONTRACT"), RECIPIENT_1)
                .body("outcome", is("ASK_COUNSEL"))
                .body("reasons.rule", hasItem("CONTEST-1"))
                .body("counselQuestions", hasSize(1));
    }

    @Test
    void aCounselMemoLetsTheContractExportWithinItsScope() {
        var purpose = activePurpose("CONTRACT");
        var question = export(purpose, RECIPIENT_1).extract().<String>path("counselQuestions[0]");
        export(purpose, RECIPIENT_1).body("counselQuestions", is(List.of(question)));
        var memo = memo(question, "PERMIT", Map.of());
        export(purpose, RECIPIENT_1)
                .body("outcome", is("PERMIT"))
                .body("counselMemos", is(List.of(memo)))
                .body("counselQuestions", hasSize(0));
        export(purpose, RECIPIENT_2).body("outcome", is("ASK_COUNSEL"));
        export(activePurpose("CONTRACT"), RECIPIENT_1).body("outcome", is("ASK_COUNSEL"));
        memo(question, "PERMIT", Map.of("purpose", purpose, "basis", "CONTRACT"));
        export(purpose, RECIPIENT_2).body("outcome", is("PERMIT"));
        API.post(Tokens.of("counsel"), "/counsel-memos/" + memo + "/revocation", Map.of("reasons", "too narrow"))
                .then()
                .statusCode(201);
        export(purpose, RECIPIENT_1).body("outcome", is("PERMIT"));
    }

    @Test
    void counselMaySayThatSeparateConsentIsNeeded() {
        var purpose = activePurpose("CONTRACT");
        var question = export(purpose, RECIPIENT_1).extract().<String>path("counselQuestions[0]");
        var memo = memo(question, "DENY", Map.of());
        export(purpose, RECIPIENT_1)
                .body("outcome", is("DENY"))
                .body("reasons.rule", hasItem("PIPL-39"))
                .body("counselMemos", is(List.of(memo)))
                .body("counselQuestions", hasSize(0));
    }

    private static String memo(String question, String effect, Map<String, String> scope) {
        var memo = new HashMap<String, Object>(Map.of(
                "effect",
                effect,
                "text",
                "the contract cannot be performed otherwise",
                "citation",
                "PIPL-39",
                "expiresOn",
                LegalTime.date(Instant.now()).plusDays(30).toString()));
        if (!scope.isEmpty()) {
            memo.put("scope", scope);
        }
        return API.create(Tokens.of("counsel"), "/counsel-questions/" + question + "/memos", memo)
                .toString();
    }

    @Test
    void fieldsOutsideThePurposeAreDenied() {
        var purpose = activePurpose("CONTRACT");
        var question = question("USE", purpose);
        question.put("categories", List.of("mobile", "email"));
        API.post(staff(), "/decisions", question)
                .then()
                .statusCode(200)
                .body("outcome", is("DENY"))
                .body("reasons.rule", hasItem("PIPL-6"));
    }

    @Test
    void anotherHandlersPurposeDoesNotExist() {
        var purpose = activePurpose("CONTRACT");
        var stranger = Tokens.ofHandler(Tokens.HANDLER_B, "staff");
        assertProblem(API.post(stranger, "/decisions", question("USE", purpose)), 404, "purpose-not-found");
    }

    @Test
    void whoMayNot() {
        var question = question("USE", "any");
        assertProblem(API.postAnonymously("/decisions", question), 401, "unauthenticated");
        assertProblem(API.post(Tokens.of("subject"), "/decisions", question), 403, "forbidden");
    }

    private ValidatableResponse decide(String act, String purpose) {
        return API.post(staff(), "/decisions", question(act, purpose)).then().statusCode(200);
    }

    private ValidatableResponse export(String purpose, String recipient) {
        var question = question("EXPORT", purpose);
        question.put("recipient", recipient);
        return API.post(staff(), "/decisions", question).then().statusCode(200);
    }

    private Map<String, Object> question(String act, String purpose) {
        return new HashMap<>(Map.of("subjectId", customer, "act", act, "purpose", purpose));
    }
}
