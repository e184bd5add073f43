package org.hegui.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hegui.platform.testkit.Api.assertProblem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.hegui.gateway.FakePeers;
import org.hegui.platform.testkit.TestKeys;
import org.hegui.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(TestKeys.class)
@QuarkusTestResource(FakePeers.class)
class RoutingTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    @ParameterizedTest
    @ValueSource(strings = {"/consent/v1/x", "/customer/v1/x", "/transfer/v1/x/y?a=b%2Fc&d=%E4%B8%AD"})
    void aRequestWithATokenReachesItsServiceUnchanged(String path) {
        var answer = withToken().urlEncodingEnabled(false).get(path);

        answer.then().statusCode(200).header("ETag", "\"7\"");
        assertThat(answer.asString()).startsWith("GET " + path + "\n").contains("authorization: Bearer ");
    }

    @Test
    void anAnswerOfTheServiceIsPassedOnAsItIs() {
        var answer = withToken().post("/consent/v1/refusal");

        answer.then().statusCode(409).contentType("application/json").body("code", is("mine"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/consent/v2/x", "/consent", "/consent/v10/x", "/q/health", "/x"})
    void nothingElseIsPassedOn(String path) {
        assertProblem(withToken().get(path), 404, "not-found");
    }

    @Test
    void withoutTokenNothingIsPassedOn() {
        assertChallenge(given().get("/consent/v1/x"), "Bearer");
    }

    @Test
    void anExpiredTokenIsRefused() {
        assertChallenge(with(Tokens.expired("staff")).get("/consent/v1/x"), "Bearer error=\"invalid_token\"");
    }

    @Test
    void aForgedTokenIsRefused() {
        assertChallenge(with(Tokens.forged("staff")).get("/consent/v1/x"), "Bearer error=\"invalid_token\"");
    }

    @Test
    void aTokenForAnotherApiIsRefused() {
        assertChallenge(
                with(Tokens.forAnotherAudience("staff")).get("/consent/v1/x"), "Bearer error=\"invalid_token\"");
    }

    @Test
    void whatConcernsOneConnectionStaysThere() {
        var answer = withToken()
                .header("Connection", "keep-alive, X-Secret")
                .header("X-Secret", "1")
                .header("TE", "trailers")
                .header("Proxy-Authorization", "Basic eDp5")
                .get("/consent/v1/x");

        assertThat(answer.asString()).doesNotContain("x-secret", "te: ", "proxy-authorization", "connection: ");
        answer.then().header("X-Hop", nullValue()).header("Keep-Alive", nullValue());
    }

    @Test
    void theTraceGoesOnAndTheHostIsKept() {
        var answer = withToken()
                .header("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01")
                .header("Host", "hegui.example")
                .get("/consent/v1/x");

        assertThat(answer.asString().lines().filter(line -> line.startsWith("traceparent: ")))
                .singleElement()
                .asString()
                .startsWith("traceparent: 00-" + TRACE)
                .doesNotContain("b7ad6b7169203331");
        assertThat(answer.asString()).contains("host: hegui.example");
    }

    @Test
    void aServiceThatIsDownIsUnavailable() {
        var answer = withToken().header("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01");

        assertProblem(answer.get("/breach/v1/incidents"), 503, "peer-unavailable")
                .header("Retry-After", "5")
                .body("traceId", is(TRACE))
                .body("detail", is("The breach service cannot be reached."));
    }

    @Test
    void aServiceThatIsDownIsUnavailableForAWriteToo() {
        var answer = withToken().body(new byte[1 << 20]).post("/breach/v1/incidents");

        assertProblem(answer, 503, "peer-unavailable");
    }

    @Test
    void aServiceThatKeepsSilentTimesOut() {
        assertProblem(withToken().get("/consent/v1/silence"), 504, "peer-timeout");
    }

    @Test
    void aServiceThatBreaksOffHasFailed() {
        assertProblem(withToken().get("/consent/v1/break"), 502, "peer-failed");
    }

    @Test
    void anAnswerThatBreaksOffMidwayIsNotMistakenForAWholeOne() {
        assertThatThrownBy(() -> withToken().get("/consent/v1/break-midway").asByteArray())
                .isInstanceOf(Exception.class);
    }

    @Test
    void answersCarryProtectingHeaders() {
        withToken()
                .get("/consent/v1/x")
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }

    private static RequestSpecification withToken() {
        return with(Tokens.of("staff"));
    }

    private static RequestSpecification with(String token) {
        return given().auth().oauth2(token);
    }

    private static void assertChallenge(Response answer, String challenge) {
        assertProblem(answer, 401, "unauthenticated")
                .header("WWW-Authenticate", challenge)
                .body("traceId", matchesPattern("[0-9a-f]{32}"))
                .body("traceId", not("0".repeat(32)));
    }
}
