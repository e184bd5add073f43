package org.hegui.consent.campaign.writing;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.activePurpose;
import static org.hegui.consent.Given.staff;
import static org.hegui.consent.campaign.GivenCampaigns.campaign;
import static org.hegui.consent.campaign.GivenCampaigns.checked;
import static org.hegui.consent.campaign.GivenCampaigns.cleared;
import static org.hegui.consent.campaign.GivenCampaigns.draft;
import static org.hegui.consent.campaign.GivenCampaigns.marketer;
import static org.hegui.consent.campaign.GivenCampaigns.revise;
import static org.hegui.consent.campaign.GivenCampaigns.with;
import static org.hegui.platform.testkit.Api.assertInvalid;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.hegui.consent.campaign.GivenCampaigns;
import org.hegui.platform.testkit.EvidenceAssert;
import org.hegui.platform.testkit.WithServiceResources;

@QuarkusTest
@WithServiceResources
class CampaignResourceTest {

    private String purpose;

    @BeforeEach
    void prepare() {
        purpose = activePurpose("CONSENT");
    }

    @Test
    void aDraftSaysWhatWasWritten() {
        var id = draft(campaign(purpose));
        API.get(marketer(), "/campaigns/" + id)
                .then()
                .statusCode(200)
                .body("status", is("DRAFT"))
                .body("content.purpose", is(purpose))
                .body("content.wording.zh", is(GivenCampaigns.BODY))
                .body("contentHash", notNullValue())
                .body("clearanceId", nullValue());
        EvidenceAssert.about(API, id).hasActions("campaign.created");
    }

    @Test
    void aCodeIsGivenOnce() {
        var body = campaign(purpose);
        draft(body);
        assertProblem(API.post(marketer(), "/campaigns", body), 409, "campaign-code-taken");
    }

    @Test
    void whatCannotBeIsRefused() {
        assertProblem(API.post(marketer(), "/campaigns", campaign("no-such-purpose")), 404, "purpose-not-found");
        var backwards = with(campaign(purpose), "plannedFrom", "2027-01-02T00:00:00Z");
        backwards.put("plannedUntil", "2027-01-01T00:00:00Z");
        assertInvalid(API.post(marketer(), "/campaigns", backwards), "plannedUntil");
        assertProblem(API.post(staff(), "/campaigns", campaign(purpose)), 403, "forbidden");
    }

    @Test
    void aChangeMakesItADraftAgainAndVoidsTheClearance() {
        var body = campaign(purpose);
        var id = cleared(body);
        revise(id, with(body, "wording", Map.of("zh", GivenCampaigns.BODY + "再见。")))
                .then()
                .statusCode(200)
                .body("status", is("DRAFT"))
                .body("clearanceId", nullValue());
        API.get(marketer(), "/campaigns/" + id + "/clearances").then().body("items.size()", is(1));
        assertProblem(API.change(marketer(), "/campaigns/" + id + "/start"), 409, "campaign-state-refused");
        EvidenceAssert.about(API, id)
                .hasActions("campaign.created", "campaign.checked", "campaign.cleared", "campaign.revised");
    }

    @Test
    void twoWhoChangeItAtOnceAreToldApart() {
        var body = campaign(purpose);
        var id = draft(body);
        revise(id, with(body, "name", "新名")).then().statusCode(200);
        assertProblem(
                API.replace(marketer(), "/campaigns/" + id, with(body, "code", "another")), 400, "invalid-request");
    }

    @Test
    void aForbiddenWordKeepsItADraft() {
        var id = draft(with(campaign(purpose), "wording", Map.of("zh", GivenCampaigns.BODY + "全城最佳！")));
        API.change(marketer(), "/campaigns/" + id + "/check")
                .then()
                .statusCode(200)
                .body("outcome", is("DENY"))
                .body("number", is(1))
                .body("findings.word", hasItem("最佳"))
                .body("findings.reason.rule", hasItem("AD-9"));
        API.get(marketer(), "/campaigns/" + id).then().body("status", is("DRAFT"));
        assertProblem(
                API.change(marketer(), "/campaigns/" + id + "/clearance", Map.of()), 409, "campaign-state-refused");
    }

    @Test
    void aTextWithoutSenderAndWayToRefuseIsRefused() {
        var id = draft(with(campaign(purpose), "wording", Map.of("zh", "本周会员日，全场九折。")));
        API.change(marketer(), "/campaigns/" + id + "/check")
                .then()
                .statusCode(200)
                .body("outcome", is("DENY"))
                .body("findings.reason.rule", hasItem("AD-43"))
                .body("findings.place", not(hasItem("subject.zh")));
    }

    @Test
    void everyCheckIsKept() {
        var id = checked(campaign(purpose));
        API.change(marketer(), "/campaigns/" + id + "/check")
                .then()
                .statusCode(200)
                .body("outcome", is("PERMIT"))
                .body("number", is(2));
        API.get(marketer(), "/campaigns/" + id + "/checks").then().body("items.number", is(List.of(1, 2)));
        API.get(marketer(), "/campaigns/" + id).then().body("status", is("CHECKED"));
    }

    @Test
    void prizesAreChecked() {
        var prizes = Map.of(
                "topPrizeFen", 100_000_000,
                "stated", List.of("KINDS"),
                "rigged", false,
                "winnersNamed", false,
                "winnersAgreed", false);
        var id = draft(with(campaign(purpose), "prizePlan", prizes));
        API.change(marketer(), "/campaigns/" + id + "/check")
                .then()
                .statusCode(200)
                .body("outcome", is("DENY"))
                .body("findings.place", hasItem("prizePlan"))
                .body("findings.reason.rule", hasItem("AUCL-11"));
    }
}
