package org.hegui.consent.purpose.activation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.activateVersion;
import static org.hegui.consent.Given.activated;
import static org.hegui.consent.Given.assessed;
import static org.hegui.consent.Given.assessment;
import static org.hegui.consent.Given.code;
import static org.hegui.consent.Given.contents;
import static org.hegui.consent.Given.draftVersion;
import static org.hegui.consent.Given.newVersion;
import static org.hegui.consent.Given.pipo;
import static org.hegui.consent.Given.publishedNotice;
import static org.hegui.consent.Given.purpose;
import static org.hegui.consent.Given.wideNotice;
import static org.hegui.consent.purpose.Changes.etag;
import static org.hegui.consent.purpose.Changes.put;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.hegui.consent.purpose.Changes;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;

/** What has to be there before a purpose is relied on, and when it ends. */
@QuarkusTest
@WithServiceResources
class PurposeDutiesTest {

    private UUID id;

    @BeforeEach
    void activePurpose() {
        id = activated(purpose(code("purpose"), "CONSENT", publishedNotice()));
    }

    @Test
    void sensitiveVersionsWaitForANewAssessmentWhichVoidsNothingThatCoversThem() {
        var sensitive = with("categories", List.of("mobile", "gpsPoint"));
        sensitive.put("noticeId", wideNotice());
        var number = draftVersion(id, sensitive);
        assertProblem(activateVersion(id, number), 409, "assessment-required").body("rules", is(List.of("PIPL-55(1)")));
        var assessment = assessed(id);
        activateVersion(id, number).then().statusCode(200);
        API.get(pipo(), "/assessments/" + assessment)
                .then()
                .body("status", is("APPROVED"))
                .body("purposes[0].versions", is(List.of(1, 2)));
        newVersion(id, with("justification", "better said"));
        newVersion(id, with("justification", "said best"));
        API.get(pipo(), "/assessments/" + assessment)
                .then()
                .body("status", is("APPROVED"))
                .body("purposes[0].versions", is(List.of(1, 2, 3, 4)));
    }

    @Test
    void whatWasAssessedIsWhatIsActivated() {
        var sensitive = with("categories", List.of("mobile", "gpsPoint"));
        sensitive.put("noticeId", wideNotice());
        var path = "/purposes/" + id + "/versions/" + draftVersion(id, sensitive);
        assessed(id);
        sensitive.put("method", "told to nobody");
        put(path, etag(path), sensitive).then().statusCode(200);
        assertProblem(API.change(pipo(), path + "/activation"), 409, "assessment-required");
    }

    @Test
    void theNoticeTellsOfAllThatIsDone() {
        var sensitive = API.create(pipo(), "/purposes", sensitive(publishedNotice()));
        assessed(sensitive);
        assertProblem(API.change(pipo(), "/purposes/" + sensitive + "/activation"), 409, "notice-too-narrow")
                .body("rules", is(List.of("PIPL-30")));
    }

    @Test
    void aProgramThatDecidesIsAssessedToldAndAskedFor() {
        var automated = with("automatedDecision", true);
        automated.put("noticeId", wideNotice());
        var number = draftVersion(id, automated);
        assertProblem(activateVersion(id, number), 409, "assessment-required").body("rules", is(List.of("PIPL-55(2)")));
        assessed(id);
        activateVersion(id, number)
                .then()
                .statusCode(200)
                .body("consentsStale", is(true))
                .body("version.automatedDecision", is(true));
    }

    @Test
    void aRetiredPurposeIsReliedOnNeverAgain() {
        draftVersion(id, contents(id));
        API.change(pipo(), "/purposes/" + id + "/retirement")
                .then()
                .statusCode(200)
                .body("status", is("RETIRED"))
                .body("version", is(1))
                .body("retiredAt", notNullValue());
        API.get(pipo(), "/purposes/" + id + "/versions")
                .then()
                .body("items.status", contains("SUPERSEDED", "DISCARDED"));
        for (var action : List.of("retirement", "activation")) {
            assertProblem(API.change(pipo(), "/purposes/" + id + "/" + action), 409, "purpose-retired");
        }
        assertProblem(API.change(pipo(), "/purposes/" + id + "/versions", contents(id)), 409, "purpose-retired");
        assertProblem(API.post(pipo(), "/assessments", assessment(id)), 409, "purpose-retired");
        String code = API.get(pipo(), "/purposes/" + id).path("code");
        var question = Map.of("subjectId", UUID.randomUUID(), "act", "USE", "purpose", code);
        API.post(Tokens.of("staff"), "/decisions", question)
                .then()
                .body("outcome", is("DENY"))
                .body("reasons.rule", hasItem("PIPL-6"));
    }

    @Test
    void aPurposeThatNobodyReliedOnIsRetiredAsItWas() {
        var draft = API.create(pipo(), "/purposes", purpose(code("purpose"), "CONSENT", publishedNotice()));
        API.change(pipo(), "/purposes/" + draft + "/retirement").then().body("status", is("RETIRED"));
        assertProblem(API.change(pipo(), "/purposes/" + draft + "/versions/1/activation"), 409, "purpose-retired");
        API.get(pipo(), "/purposes/" + draft).then().body("version", is(1)).body("activatedAt", nullValue());
    }

    private static Map<String, Object> sensitive(UUID notice) {
        var sensitive = purpose(code("purpose"), "CONSENT", notice);
        sensitive.put("categories", List.of("mobile", "gpsPoint"));
        return sensitive;
    }

    private Map<String, Object> with(String field, Object value) {
        return Changes.with(id, field, value);
    }
}
