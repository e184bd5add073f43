package org.hegui.consent.assessment.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.activated;
import static org.hegui.consent.Given.approveAssessment;
import static org.hegui.consent.Given.assessed;
import static org.hegui.consent.Given.assessment;
import static org.hegui.consent.Given.code;
import static org.hegui.consent.Given.pipo;
import static org.hegui.consent.Given.publishedNotice;
import static org.hegui.consent.Given.purpose;
import static org.hegui.platform.testkit.Api.assertInvalid;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;

@QuarkusTest
@WithServiceResources
class AssessmentResourceTest {

    private UUID purpose;

    @BeforeEach
    void activePurpose() {
        purpose = activated(purpose(code("purpose"), "CONSENT", publishedNotice()));
    }

    @Test
    void anotherPersonApprovesAndItIsKeptForThreeYears() {
        var id = API.create(pipo(), "/assessments", assessment(purpose));
        API.get(pipo(), "/assessments/" + id)
                .then()
                .body("status", is("DRAFT"))
                .body("purposes", is(List.of(Map.of("purposeId", purpose.toString(), "versions", List.of(1)))))
                .body("risks[0].level", is("LOW"))
                .body("keepUntil", nullValue());
        approveAssessment(id);
        var approved = API.get(Tokens.of("auditor"), "/assessments/" + id)
                .then()
                .body("status", is("APPROVED"))
                .extract();
        var shanghai = ZoneId.of("Asia/Shanghai");
        var from = Instant.parse(approved.path("approvedAt")).atZone(shanghai);
        var until = Instant.parse(approved.path("keepUntil")).atZone(shanghai);
        assertThat(until.minusYears(3)).isAfter(from);
        assertProblem(delete(id), 409, "kept-by-law").body("rules", hasItem("PIPL-56"));
        API.get(Tokens.of("auditor"), "/evidence?objectId=" + id)
                .then()
                .body("items.action", contains("assessment.written", "assessment.submitted", "assessment.decided"));
    }

    @Test
    void nobodyApprovesTheirOwn() {
        var author = Tokens.ofPerson("author", "pipo", "counsel");
        var id = API.create(author, "/assessments", assessment(purpose));
        String review = API.change(author, "/assessments/" + id + "/submission", Map.of("approver", "PIPO"))
                .then()
                .body("status", is("IN_REVIEW"))
                .extract()
                .path("reviewId");
        var ballot = Map.of("decision", "APPROVE", "as", "PIPO", "reasons", "my own");
        assertProblem(API.post(author, "/reviews/" + review + "/decisions", ballot), 409, "own-request");
        API.post(Tokens.ofPerson("other", "pipo"), "/reviews/" + review + "/decisions", ballot)
                .then()
                .statusCode(201);
        API.get(pipo(), "/assessments/" + id).then().body("status", is("APPROVED"));
    }

    @Test
    void whoeverWroteSomeOfItMayNotApproveEither() {
        var id = API.create(Tokens.of("counsel"), "/assessments", assessment(purpose));
        put(id, assessment(purpose)).then().statusCode(200);
        String review = API.change(
                        Tokens.of("counsel"), "/assessments/" + id + "/submission", Map.of("approver", "PIPO"))
                .path("reviewId");
        var ballot = Map.of("decision", "APPROVE", "as", "PIPO", "reasons", "read it");
        assertProblem(API.post(pipo(), "/reviews/" + review + "/decisions", ballot), 409, "own-request");
    }

    @Test
    void itIsAboutSomething() {
        assertInvalid(API.post(pipo(), "/assessments", assessment()), "purposes");
        assertProblem(API.post(pipo(), "/assessments", assessment("no-such-purpose")), 404, "purpose-not-found");
        assertProblem(API.post(pipo(), "/assessments", assessment(UUID.randomUUID())), 404, "purpose-not-found");
    }

    @Test
    void aPurposeIsNamedByItsCodeToo() {
        String code = API.get(pipo(), "/purposes/" + purpose).path("code");
        API.post(pipo(), "/assessments", assessment(code))
                .then()
                .statusCode(201)
                .body("purposes.purposeId", is(List.of(purpose.toString())));
    }

    @Test
    void theThreePartsOfTheLawAreThere() {
        var lacking = assessment(purpose);
        lacking.remove("impact");
        lacking.put("measures", " ");
        assertInvalid(API.post(pipo(), "/assessments", lacking), "impact", "measures");
    }

    @Test
    void whatSomebodyElseChangedIsReadAgainFirst() {
        var id = API.create(pipo(), "/assessments", assessment(purpose));
        var seen = API.get(pipo(), "/assessments/" + id).header("ETag");
        put(id, assessment(purpose)).then().statusCode(200);
        var late = RestAssured.given()
                .auth()
                .oauth2(pipo())
                .contentType(ContentType.JSON)
                .header("If-Match", seen)
                .body(Map.of("approver", "COUNSEL"))
                .post("/consent/v1/assessments/" + id + "/submission");
        assertProblem(late, 412, "precondition-failed");
    }

    @Test
    void whoMayNot() {
        assertProblem(API.post(Tokens.of("staff"), "/assessments", assessment(purpose)), 403, "forbidden");
        assertProblem(API.get(Tokens.of("marketer"), "/assessments"), 403, "forbidden");
        assertProblem(API.get(Tokens.of("staff"), "/assessment-tasks"), 403, "forbidden");
        assertProblem(API.getAnonymously("/assessments"), 401, "unauthenticated");
        var stranger = Tokens.ofHandler(Tokens.HANDLER_B, "pipo");
        assertProblem(API.get(stranger, "/assessments/" + assessed(purpose)), 404, "assessment-not-found");
        assertProblem(API.post(stranger, "/assessments", assessment(purpose)), 404, "purpose-not-found");
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
}
