package org.hegui.consent.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.activated;
import static org.hegui.consent.Given.approveAssessment;
import static org.hegui.consent.Given.assessed;
import static org.hegui.consent.Given.assessment;
import static org.hegui.consent.Given.code;
import static org.hegui.consent.Given.contents;
import static org.hegui.consent.Given.decideAssessment;
import static org.hegui.consent.Given.newVersion;
import static org.hegui.consent.Given.pipo;
import static org.hegui.consent.Given.publishedNotice;
import static org.hegui.consent.Given.purpose;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.hegui.platform.testkit.Database;
import org.hegui.platform.testkit.WithServiceResources;

/** The life of an assessment from version to version. */
@QuarkusTest
@WithServiceResources
class AssessmentVersionTest {

    private UUID purpose;

    @BeforeEach
    void activePurpose() {
        purpose = activated(purpose(code("purpose"), "CONSENT", publishedNotice()));
    }

    @Test
    void aMaterialChangeVoidsItAndOpensATaskUntilANewVersionIsApproved() {
        var id = assessed(purpose);
        var contents = contents(purpose);
        contents.put("method", "printed");
        newVersion(purpose, contents);
        API.get(pipo(), "/assessments/" + id)
                .then()
                .body("status", is("VOIDED"))
                .body("endedAt", notNullValue());
        var task = task("OPEN", id);
        assertThat(task)
                .containsEntry("purposeId", purpose.toString())
                .containsEntry("purposeVersion", 2)
                .containsEntry("reason", "PURPOSE_CHANGED");
        next(id).then().statusCode(201).body("purposes[0].versions", is(List.of(2)));
        approveAssessment(id);
        assertThat(task("OPEN", id)).isNull();
        assertThat(task("DONE", id)).containsEntry("id", task.get("id"));
        API.get(pipo(), "/assessments/" + id + "/versions").then().body("items.status", contains("VOIDED", "APPROVED"));
    }

    @Test
    void aNewerVersionSupersedesTheOneBefore() {
        var id = assessed(purpose);
        next(id).then().statusCode(201);
        API.get(pipo(), "/assessments/" + id + "/versions").then().body("items.status", contains("APPROVED", "DRAFT"));
        approveAssessment(id);
        API.get(pipo(), "/assessments/" + id + "/versions")
                .then()
                .body("items.status", contains("SUPERSEDED", "APPROVED"));
    }

    @Test
    void afterARejectionThereIsANewDraft() {
        var id = API.create(pipo(), "/assessments", assessment(purpose));
        decideAssessment(id, "REJECT");
        API.get(pipo(), "/assessments/" + id)
                .then()
                .body("status", is("REJECTED"))
                .body("approvedAt", nullValue())
                .body("keepUntil", notNullValue());
        assertProblem(put(id, assessment(purpose)), 409, "assessment-not-draft");
        assertProblem(delete(id), 409, "kept-by-law");
        next(id).then().statusCode(201).body("version", is(2)).body("status", is("DRAFT"));
        assertProblem(next(id), 409, "assessment-draft-exists");
        approveAssessment(id);
        API.get(pipo(), "/assessments/" + id + "/versions")
                .then()
                .body("items.status", contains("REJECTED", "APPROVED"));
        API.get(pipo(), "/assessments/" + id + "/versions/1").then().body("status", is("REJECTED"));
    }

    @Test
    void theDatabaseKeepsItToo() {
        var id = assessed(purpose);
        assertThatThrownBy(() -> Database.change("delete from assessment_version where assessment_id = ?", id))
                .hasMessageContaining("an assessment is kept");
        assertThatThrownBy(() ->
                        Database.change("update assessment_version set impact = 'none' where assessment_id = ?", id))
                .hasMessageContaining("never changed");
        assertThatThrownBy(() ->
                        Database.change("update purpose_version set method = 'other' where purpose_id = ?", purpose))
                .hasMessageContaining("never changed");
    }

    @Test
    void aDraftMayBeDeleted() {
        var id = API.create(pipo(), "/assessments", assessment(purpose));
        delete(id).then().statusCode(204);
        assertProblem(API.get(pipo(), "/assessments/" + id), 404, "assessment-not-found");
    }

    private Response next(UUID id) {
        return API.change(pipo(), "/assessments/" + id + "/versions", assessment(purpose));
    }

    private static Response put(UUID id, Object body) {
        return based(id).body(body).put("/consent/v1/assessments/" + id);
    }

    private static Response delete(UUID id) {
        return based(id).delete("/consent/v1/assessments/" + id);
    }

    private static io.restassured.specification.RequestSpecification based(UUID id) {
        return RestAssured.given()
                .auth()
                .oauth2(pipo())
                .contentType(ContentType.JSON)
                .header("If-Match", API.get(pipo(), "/assessments/" + id).header("ETag"));
    }

    private static Map<String, Object> task(String state, UUID assessment) {
        return API.get(pipo(), "/assessment-tasks?limit=200&state=" + state)
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.assessmentId == '" + assessment + "' }");
    }
}
