package org.hegui.consent.prompt;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.SCREEN;
import static org.hegui.consent.Given.activePurpose;
import static org.hegui.consent.Given.consent;
import static org.hegui.consent.Given.publishedNotice;
import static org.hegui.consent.Given.staff;
import static org.hegui.platform.testkit.Api.assertProblem;
import static org.hegui.platform.testkit.Api.assertRefused;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.hegui.consent.Versions;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;
import org.hegui.statute.LegalTime;

@QuarkusTest
@WithServiceResources
class PromptResourceTest {

    private final UUID customer = UUID.randomUUID();
    private String purpose;

    @BeforeEach
    void describePurpose() {
        purpose = activePurpose("CONSENT");
    }

    @Test
    void whoNeverRefusedMayBeAskedAndItIsKept() {
        permission().body("outcome", is("PERMIT")).body("notBefore", nullValue());
        prompted()
                .then()
                .statusCode(201)
                .body("noticeId", is(Versions.notice(purpose).toString()))
                .body("evidenceId", notNullValue());
        API.get(Tokens.of("auditor"), "/evidence?subjectId=" + customer)
                .then()
                .body("items.action", is(List.of("consent.prompted")));
    }

    @Test
    void aRefusalStartsACoolDown() {
        var refusedAt = said("REFUSED");
        var open = LegalTime.endOf(LegalTime.date(refusedAt).plusDays(30));
        permission()
                .body("outcome", is("DENY"))
                .body("reasons.rule", is(List.of("NDSR-22")))
                .body("refusedAt", is(refusedAt.toString()))
                .body("notBefore", is(open.toString()));
        assertRefused(prompted(), 409, "cool-down", "NDSR-22");
    }

    @Test
    void aWithdrawalStartsOneToo() {
        said("GRANTED");
        API.post(staff(), "/withdrawals", Map.of("subjectId", customer, "purpose", purpose, "channel", "app"))
                .then()
                .statusCode(200);
        permission().body("outcome", is("DENY"));
        assertRefused(prompted(), 409, "cool-down", "NDSR-22");
    }

    @Test
    void whoChangesTheirMindIsHeardAtAnyTime() {
        said("REFUSED");
        var self = Tokens.ofSubject(Tokens.HANDLER_A, customer);
        API.post(self, "/consents", consent(customer, purpose, "GRANTED"))
                .then()
                .statusCode(201);
        permission().body("outcome", is("PERMIT")).body("refusedAt", nullValue());
    }

    @Test
    void aRefusalOfOnePurposeIsNoneOfAnother() {
        said("REFUSED");
        var other = activePurpose("CONSENT");
        API.get(staff(), "/prompts?subjectId=" + customer + "&purpose=" + other)
                .then()
                .body("outcome", is("PERMIT"));
    }

    @Test
    void onlyTheCurrentNoticeIsShown() {
        var request = request();
        Versions.next(purpose, publishedNotice(), 1);
        assertProblem(API.post(staff(), "/prompts", request), 409, "notice-outdated");
    }

    @Test
    void nobodyIsAskedAboutARetiredPurpose() {
        var request = request();
        Versions.retire(purpose);
        assertProblem(API.post(staff(), "/prompts", request), 409, "purpose-not-active");
        assertProblem(
                API.get(staff(), "/prompts?subjectId=" + customer + "&purpose=" + purpose), 409, "purpose-not-active");
    }

    @Test
    void whoMayNot() {
        var other = Tokens.ofSubject(Tokens.HANDLER_A, UUID.randomUUID());
        var path = "/prompts?subjectId=" + customer + "&purpose=" + purpose;
        assertProblem(API.get(other, path), 403, "forbidden");
        assertProblem(API.post(other, "/prompts", request()), 403, "forbidden");
        assertProblem(API.post(Tokens.of("auditor"), "/prompts", request()), 403, "forbidden");
        assertProblem(API.get(Tokens.of("security"), path), 403, "forbidden");
        assertProblem(API.getAnonymously(path), 401, "unauthenticated");
        for (var reader : List.of("auditor", "pipo", "counsel", "marketer", "integrator")) {
            API.get(Tokens.of(reader), path).then().statusCode(200);
        }
    }

    private Instant said(String answer) {
        return Instant.parse(API.post(staff(), "/consents", consent(customer, purpose, answer))
                .then()
                .statusCode(201)
                .extract()
                .path("saidAt"));
    }

    private ValidatableResponse permission() {
        return API.get(staff(), "/prompts?subjectId=" + customer + "&purpose=" + purpose)
                .then()
                .statusCode(200);
    }

    private Response prompted() {
        return API.post(Tokens.of("marketer"), "/prompts", request());
    }

    private Map<String, Object> request() {
        return new HashMap<>(Map.of(
                "subjectId",
                customer,
                "purpose",
                purpose,
                "noticeId",
                Versions.notice(purpose),
                "language",
                "zh-CN",
                "channel",
                "app",
                "uiEvidence",
                SCREEN));
    }
}
