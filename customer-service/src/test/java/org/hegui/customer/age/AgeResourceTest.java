package org.hegui.customer.age;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hegui.customer.Given.API;
import static org.hegui.customer.Given.customer;
import static org.hegui.customer.Given.staff;
import static org.hegui.platform.testkit.Api.assertInvalid;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import org.hegui.customer.WithPeer;
import org.hegui.platform.identity.ActingHandler;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;
import org.hegui.statute.LegalTime;

@QuarkusTest
@WithServiceResources
@WithPeer
class AgeResourceTest {

    private static final String SERVICE = Tokens.ofService("consent-service");

    @Test
    void aChildIsOneUntilTheFourteenthBirthday() {
        var birth = LegalTime.date(Instant.now()).minusYears(14).plusDays(1);
        var id = person(Map.of("dateOfBirth", birth.toString()));
        ask(Tokens.HANDLER_A, id)
                .then()
                .statusCode(200)
                .body("$", hasSize(1))
                .body("[0].subjectId", is(id.toString()))
                .body("[0].ageGroup", is("CHILD"))
                .body("[0].until", is(birth.plusYears(14).toString()))
                .body("[0].signsOfMinority", is(false));
    }

    @Test
    void theIdentityNumberTellsTheAgeToo() {
        var id = person(Map.of("residentId", "11010519491231002X"));
        ask(Tokens.HANDLER_A, id)
                .then()
                .body("[0].ageGroup", is("ADULT"))
                .body("[0].until", nullValue())
                .body("[0].residentId", nullValue());
    }

    @Test
    void aPupilOfUnknownAgeMayBeAMinor() {
        var pupil = person(Map.of("occupation", "初中生"));
        ask(Tokens.HANDLER_A, pupil).then().body("[0].ageGroup", is("UNKNOWN")).body("[0].signsOfMinority", is(true));
        var teacher = person(Map.of("occupation", "大学教师"));
        ask(Tokens.HANDLER_A, teacher).then().body("[0].signsOfMinority", is(false));
    }

    @Test
    void nothingIsSaidOfWhoIsNotKnown() {
        var erased = person(Map.of("dateOfBirth", "1990-01-01"));
        API.post(Tokens.of("pipo"), "/customers/" + erased + "/erasure").then().statusCode(200);
        ask(Tokens.HANDLER_A, UUID.randomUUID(), erased).then().statusCode(200).body("$", hasSize(0));
        ask(Tokens.HANDLER_B, person(Map.of("dateOfBirth", "1990-01-01")))
                .then()
                .body("$", hasSize(0));
    }

    @Test
    void whoMayNot() {
        var body = Map.of("subjectIds", List.of(UUID.randomUUID()));
        assertProblem(API.postAnonymously("/ages", body), 401, "unauthenticated");
        assertProblem(API.post(staff(), "/ages", body), 403, "forbidden");
        assertProblem(API.post(Tokens.of("pipo"), "/ages", body), 403, "forbidden");
    }

    @Test
    void atMostAThousandAtATime() {
        var many = Collections.nCopies(1001, UUID.randomUUID());
        assertProblem(ask(Tokens.HANDLER_A, many), 400, "malformed-body");
        assertInvalid(ask(Tokens.HANDLER_A, List.of()), "subjectIds");
    }

    private static UUID person(Map<String, Object> fields) {
        return API.create(staff(), "/customers", customer(fields));
    }

    private static Response ask(String handler, UUID... ids) {
        return ask(handler, List.of(ids));
    }

    private static Response ask(String handler, List<UUID> ids) {
        return given().auth()
                .oauth2(SERVICE)
                .header(ActingHandler.HEADER, handler)
                .contentType(ContentType.JSON)
                .body(Map.of("subjectIds", ids))
                .post("/customer/v1/ages");
    }
}
