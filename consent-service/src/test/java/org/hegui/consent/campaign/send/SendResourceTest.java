package org.hegui.consent.campaign.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.activePurpose;
import static org.hegui.consent.Given.consent;
import static org.hegui.consent.Given.staff;
import static org.hegui.consent.campaign.GivenCampaigns.agreed;
import static org.hegui.consent.campaign.GivenCampaigns.campaign;
import static org.hegui.consent.campaign.GivenCampaigns.cleared;
import static org.hegui.consent.campaign.GivenCampaigns.draft;
import static org.hegui.consent.campaign.GivenCampaigns.marketer;
import static org.hegui.consent.campaign.GivenCampaigns.running;
import static org.hegui.consent.campaign.GivenCampaigns.send;
import static org.hegui.consent.campaign.GivenCampaigns.unproven;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.hegui.consent.GivenPeople;
import org.hegui.platform.testkit.EvidenceAssert;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;
import org.hegui.statute.Applies;

@QuarkusTest
@WithServiceResources
class SendResourceTest {

    private String purpose;

    @BeforeEach
    void prepare() {
        purpose = activePurpose("CONSENT");
    }

    @Test
    void whoAgreedGetsAProofIdAndTheOthersGetNone() {
        var id = running(campaign(purpose));
        var agreed = agreed(purpose);
        var silent = UUID.randomUUID();
        var sends = send(id, agreed, silent)
                .then()
                .statusCode(200)
                .body("items.subjectId", is(List.of(agreed.toString(), silent.toString())))
                .body("items.outcome", is(List.of("PERMIT", "DENY")))
                .body("items[0].sendId", notNullValue())
                .body("items[1].sendId", nullValue());
        var sendId = sends.extract().path("items[0].sendId").toString();
        API.get(Tokens.of("auditor"), "/evidence/" + sendId)
                .then()
                .statusCode(200)
                .body("entry.action", is("campaign.send-permitted"))
                .body("entry.subjectId", is(agreed.toString()));
        API.get(marketer(), "/campaigns/" + id + "/sends")
                .then()
                .body("items", hasSize(1))
                .body("items[0].sendId", is(sendId));
    }

    @Test
    @Applies({"PIPL-15", "CPR-24"})
    void aWithdrawalCountsBeforeTheNextMessage() {
        var id = running(campaign(purpose));
        var person = UUID.randomUUID();
        var grant = API.create(staff(), "/consents", consent(person, purpose, "GRANTED"));
        send(id, person).then().body("items[0].outcome", is("PERMIT"));
        API.post(staff(), "/consents/" + grant + "/withdrawal", Map.of("channel", "sms"))
                .then()
                .statusCode(201);
        send(id, person).then().body("items[0].outcome", is("DENY")).body("items[0].sendId", nullValue());
    }

    @Test
    @Applies({"SMS-21", "PIPL-69"})
    void aConsentThatCannotBeProvenLetsNoSmsGo() throws SQLException {
        var id = running(campaign(purpose));
        var person = unproven(purpose);
        send(id, person)
                .then()
                .statusCode(200)
                .body("items[0].outcome", is("DENY"))
                .body("items[0].reasons.rule", hasItem("SMS-21"));
    }

    @Test
    @Applies("MIN-24")
    void nothingGoesToAMinor() {
        var id = running(campaign(purpose));
        var teen = GivenPeople.aged("TEEN");
        API.create(staff(), "/consents", consent(teen, purpose, "GRANTED"));
        send(id, teen).then().body("items[0].outcome", is("DENY")).body("items[0].reasons.rule", hasItem("MIN-24"));
    }

    @Test
    void nothingIsSentThatNoClearanceCovers() {
        assertProblem(send(draft(campaign(purpose)), agreed(purpose)), 409, "campaign-not-cleared");
        assertProblem(send(cleared(campaign(purpose)), agreed(purpose)), 409, "campaign-not-cleared");
        var closed = running(campaign(purpose));
        API.change(marketer(), "/campaigns/" + closed + "/close")
                .then()
                .statusCode(200)
                .body("status", is("CLOSED"));
        assertProblem(send(closed, agreed(purpose)), 409, "campaign-not-cleared");
        EvidenceAssert.about(API, closed)
                .hasActions(
                        "campaign.created",
                        "campaign.checked",
                        "campaign.cleared",
                        "campaign.started",
                        "campaign.closed");
    }

    @Test
    void aThousandAreAnsweredAtOnce() {
        var id = running(campaign(purpose));
        var agreed = agreed(purpose);
        var people = new UUID[1000];
        for (var i = 0; i < people.length; i++) {
            people[i] = i == 500 ? agreed : UUID.randomUUID();
        }
        var outcomes = send(id, people).then().statusCode(200).extract().<List<String>>path("items.outcome");
        assertThat(outcomes).hasSize(1000);
        assertThat(outcomes.get(500)).isEqualTo("PERMIT");
        assertThat(outcomes).filteredOn("PERMIT"::equals).hasSize(1);
    }

    @Test
    void aSystemMayAskAndStaffMayNot() {
        var id = running(campaign(purpose));
        var body = Map.of("subjectIds", List.of(UUID.randomUUID()));
        API.post(Tokens.of("integrator"), "/campaigns/" + id + "/sends", body)
                .then()
                .statusCode(200);
        assertProblem(API.post(staff(), "/campaigns/" + id + "/sends", body), 403, "forbidden");
    }
}
