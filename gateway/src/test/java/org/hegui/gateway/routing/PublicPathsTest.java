package org.hegui.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.util.List;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.hegui.gateway.FakePeers;
import org.hegui.platform.testkit.TestKeys;
import org.hegui.platform.testkit.Tokens;

/** Published notices are read without a log-in; nothing else is. */
@QuarkusTest
@QuarkusTestResource(TestKeys.class)
@QuarkusTestResource(FakePeers.class)
class PublicPathsTest {

    private static final String POLICY = "Content-Security-Policy";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/consent/v1/public/notices/handler-a/privacy",
                "/consent/v1/public/notices/%E7%A4%BA%E4%BE%8B/privacy/3?lang=en"
            })
    void whatIsPublishedIsReadWithoutAToken(String path) {
        var answer = given().urlEncodingEnabled(false).get(path);

        answer.then().statusCode(200);
        assertThat(answer.asString()).startsWith("GET " + path + "\n").doesNotContain("authorization");
    }

    @Test
    void itsHeadIsReadToo() {
        assertThat(given().head("/consent/v1/public/notices/handler-a/privacy").statusCode())
                .isNotEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/consent/v1/public",
                "/consent/v1/publication/x",
                "/consent/v1/public/../notices",
                "/consent/v1/public/%2e%2e/notices",
                "/consent/v1/public/x/..%2F..%2Fnotices/../../../notices",
                "/consent/v1/notices?path=/consent/v1/public/",
                "/customer/v1/public/notices/handler-a/privacy",
                "/transfer/v1/public/x",
                "/breach/v1/public/x"
            })
    void nothingElseIs(String path) {
        assertProblem(given().urlEncodingEnabled(false).get(path), 401, "unauthenticated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
    void nothingIsWrittenThere(String method) {
        assertProblem(given().request(method, "/consent/v1/public/notices/handler-a/privacy"), 401, "unauthenticated");
    }

    @Test
    void aTokenThatIsSentAlongMustBeValid() {
        assertProblem(
                given().auth().oauth2(Tokens.forged("staff")).get("/consent/v1/public/notices/handler-a/privacy"),
                401,
                "unauthenticated");
    }

    @Test
    void aPageKeepsItsOwnPolicyAndIsHeldToNoOther() {
        assertThat(given().get("/consent/v1/public/page").headers().getValues(POLICY))
                .isEqualTo(List.of("default-src 'self'"));
        assertThat(given().get("/consent/v1/public/other").headers().getValues(POLICY))
                .isEqualTo(List.of("default-src 'none'; frame-ancestors 'none'"));
    }
}
