package org.hegui.consent.campaign.clearance;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.activePurpose;
import static org.hegui.consent.campaign.GivenCampaigns.askedToClear;
import static org.hegui.consent.campaign.GivenCampaigns.campaign;
import static org.hegui.consent.campaign.GivenCampaigns.checked;
import static org.hegui.consent.campaign.GivenCampaigns.counsel;
import static org.hegui.consent.campaign.GivenCampaigns.marketer;
import static org.hegui.consent.campaign.GivenCampaigns.vote;
import static org.hegui.consent.campaign.GivenCampaigns.with;
import static org.hegui.platform.testkit.Api.assertInvalid;
import static org.hegui.platform.testkit.Api.assertProblem;
import static org.hegui.platform.testkit.Api.assertRefused;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.hegui.platform.testkit.EvidenceAssert;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;
import org.hegui.statute.Applies;

@QuarkusTest
@WithServiceResources
class ClearanceResourceTest {

    private String purpose;

    @BeforeEach
    void prepare() {
        purpose = activePurpose("CONSENT");
    }

    @Test
    void counselClearsExactlyTheContents() {
        var id = checked(campaign(purpose));
        var hash = API.get(marketer(), "/campaigns/" + id).path("contentHash").toString();
        vote(askedToClear(id), "APPROVE").then().statusCode(201);
        API.get(marketer(), "/campaigns/" + id)
                .then()
                .body("status", is("CLEARED"))
                .body("clearanceId", notNullValue());
        API.get(marketer(), "/campaigns/" + id + "/clearances")
                .then()
                .statusCode(200)
                .body("items.contentHash", is(List.of(hash)))
                .body("items[0].channel", is("SMS"))
                .body("items[0].approver", is("handler-a-counsel"));
        EvidenceAssert.about(API, id).hasActions("campaign.created", "campaign.checked", "campaign.cleared");
    }

    @Test
    void aRejectedCampaignIsADraftAgain() {
        var id = checked(campaign(purpose));
        vote(askedToClear(id), "REJECT").then().statusCode(201);
        API.get(marketer(), "/campaigns/" + id).then().body("status", is("DRAFT"));
    }

    @Test
    void whoWroteItClearsNothing() {
        var both = Tokens.ofPerson("both", "marketer", "counsel");
        var id = API.create(both, "/campaigns", campaign(purpose));
        API.change(marketer(), "/campaigns/" + id + "/check").then().statusCode(200);
        var review = askedToClear(id);
        var body = Map.of("decision", "APPROVE", "as", "COUNSEL", "reasons", "mine");
        assertProblem(API.post(both, "/reviews/" + review + "/decisions", body), 409, "own-request");
    }

    @Test
    void thePrivacyOfficerClearsWhatLeavesNothingToCounsel() {
        var id = checked(campaign(purpose));
        var asked = API.change(marketer(), "/campaigns/" + id + "/clearance", Map.of("approver", "PIPO"));
        var review = asked.then().statusCode(201).extract().path("reviewId");
        var body = Map.of("decision", "APPROVE", "as", "PIPO", "reasons", "sound");
        API.post(Tokens.of("pipo"), "/reviews/" + review + "/decisions", body)
                .then()
                .statusCode(201);
        API.get(marketer(), "/campaigns/" + id).then().body("status", is("CLEARED"));
    }

    @Test
    @Applies("CONTEST-15")
    void whatMightBeCommercialGoesToCounsel() {
        var id = checked(with(campaign(purpose), "kind", "UNSURE"));
        assertInvalid(
                API.change(marketer(), "/campaigns/" + id + "/clearance", Map.of("approver", "PIPO")), "approver");
        askedToClear(id);
    }

    @Test
    @Applies("CONTEST-14")
    void whatCounselHasNotAnsweredIsNotCleared() {
        var prices =
                Map.of("sameConditions", true, "ground", "NEW_CUSTOMER", "consumerKnows", true, "largePlatform", false);
        var id = checked(with(campaign(purpose), "pricePlan", prices));
        var question = API.change(marketer(), "/campaigns/" + id + "/check")
                .then()
                .body("outcome", is("ASK_COUNSEL"))
                .extract()
                .path("counselQuestions[0]");
        assertRefused(
                API.change(marketer(), "/campaigns/" + id + "/clearance", Map.of()),
                409,
                "counsel-answer-missing",
                "CONTEST-14");
        answer(question.toString(), "PERMIT");
        vote(askedToClear(id), "APPROVE").then().statusCode(201);
        API.get(marketer(), "/campaigns/" + id + "/clearances").then().body("items[0].counselMemos.size()", is(1));
    }

    @Test
    void counselsNoIsANo() {
        var prices =
                Map.of("sameConditions", true, "ground", "NEW_CUSTOMER", "consumerKnows", true, "largePlatform", false);
        var id = checked(with(campaign(purpose), "pricePlan", prices));
        var question = API.get(marketer(), "/campaigns/" + id + "/checks").path("items[0].counselQuestions[0]");
        answer(question.toString(), "DENY");
        API.change(marketer(), "/campaigns/" + id + "/check").then().body("outcome", is("DENY"));
        API.get(marketer(), "/campaigns/" + id).then().body("status", is("DRAFT"));
    }

    @Test
    void startingWaitsForThePlan() {
        var body = with(campaign(purpose), "plannedFrom", "2999-01-01T00:00:00Z");
        var id = checked(body);
        vote(askedToClear(id), "APPROVE").then().statusCode(201);
        assertProblem(API.change(marketer(), "/campaigns/" + id + "/start"), 409, "campaign-not-cleared");
    }

    private static void answer(String question, String effect) {
        var memo = Map.of(
                "effect",
                effect,
                "text",
                "a coupon for new customers",
                "citation",
                "CONTEST-14",
                "expiresOn",
                LocalDate.now(ZoneOffset.UTC).plusDays(30).toString());
        API.post(counsel(), "/counsel-questions/" + UUID.fromString(question) + "/memos", memo)
                .then()
                .statusCode(201);
    }
}
