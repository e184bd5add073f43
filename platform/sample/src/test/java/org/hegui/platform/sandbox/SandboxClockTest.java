package org.hegui.platform.sandbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.is;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.hegui.platform.Rows;
import org.hegui.platform.testkit.Api;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;

/** The tests of the sample run in a sandbox. */
@QuarkusTest
@WithServiceResources
class SandboxClockTest {

    private static final Api API = Api.at("/sample/v1");
    private static final String CLOCK = "/sandbox/clock";
    private static final String SECURITY = Tokens.of("security");

    @AfterEach
    void backToRealTime() {
        given().auth()
                .oauth2(SECURITY)
                .delete("/sample/v1" + CLOCK)
                .then()
                .statusCode(200)
                .body("offset", is("PT0S"));
    }

    @Test
    void whatHappensAfterAMoveHappensThen() {
        move("{\"instant\":\"2030-02-28T23:59:00Z\"}").then().statusCode(200);
        var made = API.post(Tokens.of("staff"), "/notes", Map.of("subjectId", UUID.randomUUID(), "topic", "later"));
        assertThat(Instant.parse(made.path("createdAt")))
                .isCloseTo(Instant.parse("2030-02-28T23:59:00Z"), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void anOffsetIsFromTheRealTime() {
        move("{\"offset\":\"P1D\"}");
        move("{\"offset\":\"P2D\"}").then().body("offset", is("PT48H"));
        API.get(SECURITY, CLOCK).then().statusCode(200).body("offset", is("PT48H"));
    }

    @Test
    void aMoveIsProven() {
        move("{\"offset\":\"-PT13H\"}").then().statusCode(200);
        assertThat(Rows.of("select body from evidence_entry where action = 'sandbox.clock-moved'"))
                .anyMatch(facts -> facts.contains("PT-13H"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"offset\":\"P1D\",\"instant\":\"2030-01-01T00:00:00Z\"}",
                "{\"offset\":\"P99999999D\"}",
                "{\"instant\":\"9999-01-01T00:00:00Z\"}",
                "{\"instant\":\"+100000-01-01T00:00:00Z\"}",
                "{\"instant\":1}",
                "{\"offset\":\"soon\"}"
            })
    void aBadSettingIsRefused(String body) {
        move(body).then().statusCode(400).contentType("application/problem+json");
        API.get(SECURITY, CLOCK).then().body("offset", is("PT0S"));
    }

    @Test
    void onlyTheSecurityTeamMayTouchIt() {
        assertProblem(API.get(Tokens.of("staff"), CLOCK), 403, "forbidden");
        assertProblem(API.getAnonymously(CLOCK), 401, "unauthenticated");
    }

    private static Response move(String body) {
        return given().auth()
                .oauth2(SECURITY)
                .contentType(ContentType.JSON)
                .body(body)
                .put("/sample/v1" + CLOCK);
    }
}
