package org.hegui.consent.purpose.writing;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.code;
import static org.hegui.consent.Given.completeNotice;
import static org.hegui.consent.Given.pipo;
import static org.hegui.consent.Given.publishedNotice;
import static org.hegui.consent.Given.purpose;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.util.List;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;

@QuarkusTest
@WithServiceResources
class PurposeResourceTest {

    @Test
    void aPurposeWithAPublishedNoticeIsActivated() {
        var id = API.create(pipo(), "/purposes", purpose(code("purpose"), "CONSENT", publishedNotice()));
        API.change(pipo(), "/purposes/" + id + "/activation")
                .then()
                .statusCode(200)
                .body("status", is("ACTIVE"))
                .body("categories", is(List.of("fullName", "mobile")));
        assertProblem(API.change(pipo(), "/purposes/" + id + "/activation"), 409, "purpose-already-active");
        API.get(Tokens.of("auditor"), "/evidence?objectId=" + id)
                .then()
                .statusCode(200)
                .body("items.action", is(List.of("purpose.created", "purpose.activated")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LEGITIMATE_INTEREST", "legitimate interest", "consent", "X"})
    void onlyTheLawsOwnBasesExist(String basis) {
        assertProblem(
                        API.post(pipo(), "/purposes", purpose(code("purpose"), basis, publishedNotice())),
                        400,
                        "legal-basis-refused")
                .body("rules", is(List.of("PIPL-13")))
                .body("reasons[0].version", is("2021-11-01"));
    }

    @Test
    void aBasisOtherThanConsentNeedsItsJustification() {
        var request = purpose(code("purpose"), "CONTRACT", publishedNotice());
        request.remove("justification");
        assertProblem(API.post(pipo(), "/purposes", request), 400, "legal-basis-refused");
    }

    @Test
    void activationWaitsForThePublishedNotice() {
        var draft = API.create(pipo(), "/notices", completeNotice(code("notice")));
        var id = API.create(pipo(), "/purposes", purpose(code("purpose"), "CONSENT", draft));
        assertProblem(API.change(pipo(), "/purposes/" + id + "/activation"), 409, "notice-not-published");
        API.get(pipo(), "/purposes/" + id).then().body("status", is("DRAFT"));
    }

    @Test
    void sensitiveCategoriesWaitForAnAssessment() {
        var request = purpose(code("purpose"), "CONSENT", publishedNotice());
        request.put("categories", List.of("mobile", "gpsPoint"));
        var id = API.create(pipo(), "/purposes", request);
        assertProblem(API.change(pipo(), "/purposes/" + id + "/activation"), 409, "assessment-required")
                .body("rules", is(List.of("PIPL-55(1)")));
    }

    @Test
    void aCodeIsGivenOncePerHandler() {
        var code = code("purpose");
        API.create(pipo(), "/purposes", purpose(code, "CONSENT", publishedNotice()));
        assertProblem(
                API.post(pipo(), "/purposes", purpose(code, "CONSENT", publishedNotice())), 409, "purpose-code-taken");
    }

    @Test
    void unknownNoticesAndCategoriesAreRefused() {
        assertProblem(
                API.post(pipo(), "/purposes", purpose(code("purpose"), "CONSENT", UUID.randomUUID())),
                404,
                "notice-not-found");
        var request = purpose(code("purpose"), "CONSENT", publishedNotice());
        request.put("categories", List.of("shoeSizeOfTheNeighbour"));
        assertProblem(API.post(pipo(), "/purposes", request), 400, "unknown-code")
                .body("detail", not(containsString("shoeSize")));
    }

    @Test
    void anotherHandlerSeesNothing() {
        var request = purpose(code("purpose"), "CONSENT", publishedNotice());
        var id = API.create(pipo(), "/purposes", request);
        var stranger = Tokens.ofHandler(Tokens.HANDLER_B, "pipo");
        assertProblem(API.get(stranger, "/purposes/" + id), 404, "purpose-not-found");
        assertProblem(API.change(stranger, "/purposes/" + id + "/activation"), 404, "purpose-not-found");
        assertProblem(API.post(stranger, "/purposes", request), 404, "notice-not-found");
        API.get(stranger, "/purposes?limit=200").then().body("items.id", not(hasItem(id.toString())));
        API.get(Tokens.ofHandler(Tokens.HANDLER_B, "auditor"), "/evidence?objectId=" + id)
                .then()
                .body("items.size()", is(0));
    }

    @Test
    void whoMayNot() {
        var request = purpose(code("purpose"), "CONSENT", UUID.randomUUID());
        assertProblem(API.postAnonymously("/purposes", request), 401, "unauthenticated");
        assertProblem(API.getAnonymously("/purposes"), 401, "unauthenticated");
        assertProblem(API.post(Tokens.of("marketer"), "/purposes", request), 403, "forbidden");
        assertProblem(API.get(Tokens.of("security"), "/purposes"), 403, "forbidden");
        assertProblem(API.get(Tokens.of("staff"), "/evidence"), 403, "forbidden");
    }
}
