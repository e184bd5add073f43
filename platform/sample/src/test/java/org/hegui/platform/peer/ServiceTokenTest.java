package org.hegui.platform.peer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.is;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hegui.platform.identity.ActingHandler;
import org.hegui.platform.isolation.Trial;
import org.hegui.platform.problem.CommonProblem;
import org.hegui.platform.problem.Refusal;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;

/** A service calls another with its own token, outside any request, and for one handler at a time. */
@QuarkusTest
@WithServiceResources
@TestProfile(Trial.class)
class ServiceTokenTest {

    private static final String WHO = "/sample/v1/who";

    @Test
    void aJobActsForTheHandlerThatItNames() {
        assertThat(asked("handler-a"))
                .containsEntry("handler", "handler-a")
                .containsEntry("clientId", "sample-service");
        assertThat(asked("handler-b")).containsEntry("handler", "handler-b");
    }

    @Test
    void aJobThatNamesNoHandlerIsRefused() {
        assertThatThrownBy(() -> asked(null))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(CommonProblem.FORBIDDEN));
    }

    @Test
    void aPersonCannotChooseAnotherHandler() {
        var staff = Tokens.ofHandler("handler-a", "staff");
        assertProblem(call(staff, Map.of(ActingHandler.HEADER, "handler-b")), 403, "forbidden");
        call(staff, Map.of(ActingHandler.HEADER, "handler-a")).then().body("handler", is("handler-a"));
    }

    @Test
    void aServiceSeesTheRowsOfTheHandlerThatItNames() {
        var notes = "/sample/v1/unfiltered/session";
        var service = Tokens.ofService("customer-service");
        given().auth().oauth2(service).get(notes).then().statusCode(200).body("size()", is(0));
        given().auth()
                .oauth2(service)
                .header(ActingHandler.HEADER, "*")
                .get(notes)
                .then()
                .statusCode(403);
    }

    @ParameterizedTest(name = "the edge says {0}: {1}")
    @CsvSource({"US, US", "HK, HK", "CN, CN"})
    void theTrustedEdgeTellsWhereSomebodyIs(String edge, String expected) {
        call(Tokens.of("staff"), Map.of("X-Edge-Country", edge)).then().body("jurisdiction", is(expected));
    }

    private static Response call(String token, Map<String, String> headers) {
        return given().auth().oauth2(token).headers(headers).get(WHO);
    }

    private static Map<String, String> asked(String handler) {
        return QuarkusRestClientBuilder.newBuilder()
                .baseUri(URI.create("http://localhost:" + RestAssured.port))
                .build(WhoApi.class)
                .who(handler)
                .await()
                .atMost(Duration.ofSeconds(10));
    }
}
