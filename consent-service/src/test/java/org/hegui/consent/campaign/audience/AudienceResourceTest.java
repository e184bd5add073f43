package org.hegui.consent.campaign.audience;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.activePurpose;
import static org.hegui.consent.Given.consent;
import static org.hegui.consent.Given.staff;
import static org.hegui.consent.campaign.GivenCampaigns.agreed;
import static org.hegui.consent.campaign.GivenCampaigns.campaign;
import static org.hegui.consent.campaign.GivenCampaigns.draft;
import static org.hegui.consent.campaign.GivenCampaigns.marketer;
import static org.hegui.consent.campaign.GivenCampaigns.revise;
import static org.hegui.consent.campaign.GivenCampaigns.with;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.hegui.consent.GivenPeople;
import org.hegui.platform.testkit.EvidenceAssert;
import org.hegui.platform.testkit.WithServiceResources;
import org.hegui.statute.Applies;

@QuarkusTest
@WithServiceResources
class AudienceResourceTest {

    private String purpose;

    @BeforeEach
    void prepare() {
        purpose = activePurpose("CONSENT");
    }

    @Test
    void peopleAreCountedByTheReasonThatLeavesThemOut() {
        var id = draft(campaign(purpose));
        add(id, agreed(purpose), agreed(purpose), UUID.randomUUID())
                .then()
                .statusCode(200)
                .body("total", is(3))
                .body("permitted", is(2))
                .body("denied", is(1))
                .body("byReason.count", is(List.of(1)));
        EvidenceAssert.about(API, id).of("campaign.audience-decided");
    }

    @Test
    @Applies("MIN-24")
    void minorsAreLeftOutWhateverTheyConsentedTo() {
        var id = draft(campaign(purpose));
        var teen = GivenPeople.aged("TEEN");
        API.create(staff(), "/consents", consent(teen, purpose, "GRANTED"));
        add(id, teen, agreed(purpose))
                .then()
                .statusCode(200)
                .body("permitted", is(1))
                .body("minorsLeftOut", is(1))
                .body("byReason.rule", hasItem("MIN-24"));
    }

    @Test
    void whoIsAddedAgainIsDecidedOnAnew() {
        var id = draft(campaign(purpose));
        var person = UUID.randomUUID();
        add(id, person).then().body("permitted", is(0));
        API.create(staff(), "/consents", consent(person, purpose, "GRANTED"));
        add(id, person).then().body("total", is(1)).body("permitted", is(1));
    }

    @Test
    void anotherPurposeIsAnotherAudience() {
        var body = campaign(purpose);
        var id = draft(body);
        add(id, agreed(purpose)).then().body("total", is(1));
        revise(id, with(body, "name", "新名")).then().statusCode(200);
        API.get(marketer(), "/campaigns/" + id + "/audience").then().body("total", is(1));
        revise(id, with(body, "purpose", activePurpose("CONSENT"))).then().statusCode(200);
        API.get(marketer(), "/campaigns/" + id + "/audience").then().body("total", is(0));
    }

    @Test
    void manyComeAsLines() {
        var id = draft(campaign(purpose));
        var lines = new StringBuilder();
        for (var i = 0; i < 1500; i++) {
            lines.append("{\"subjectId\":\"").append(UUID.randomUUID()).append("\"}\n");
        }
        lines.append("{\"subjectId\":\"").append(agreed(purpose)).append("\"}\n");
        lines(id, lines.toString())
                .then()
                .statusCode(200)
                .body("total", is(1501))
                .body("permitted", is(1));
        assertProblem(lines(id, "{\"subjectId\":\"x\"}"), 400, "malformed-body");
    }

    @Test
    void aClosedCampaignHasNoNewAudience() {
        var id = draft(campaign(purpose));
        API.change(marketer(), "/campaigns/" + id + "/close").then().statusCode(200);
        assertProblem(add(id, UUID.randomUUID()), 409, "campaign-state-refused");
        assertProblem(
                API.post(staff(), "/campaigns/" + id + "/audience", Map.of("subjectIds", List.of(id))),
                403,
                "forbidden");
    }

    private static Response add(UUID id, UUID... people) {
        return API.post(marketer(), "/campaigns/" + id + "/audience", Map.of("subjectIds", List.of(people)));
    }

    private static Response lines(UUID id, String lines) {
        return given().auth()
                .oauth2(marketer())
                .contentType("application/x-ndjson")
                .body(lines.getBytes(UTF_8))
                .post("/consent/v1/campaigns/" + id + "/audience/lines");
    }
}
