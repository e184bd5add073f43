package org.hegui.platform.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.hegui.platform.RawHttp;
import org.hegui.platform.Rows;
import org.hegui.platform.testkit.Api;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;

/** Whatever comes in, the answer is a problem with nothing internal in it, and nothing was written. */
@QuarkusTest
@WithServiceResources
class BadRequestsTest {

    private static final Api API = Api.at("/sample/v1");
    private static final String ID = UUID.randomUUID().toString();
    private static final String GOOD = "{\"subjectId\":\"" + ID + "\",\"topic\":\"birthday\"}";

    static Stream<Arguments> bodies() {
        return Stream.of(
                bad("no JSON", "{", 400),
                bad("nothing", "", 400),
                bad("another type", "[]", 400),
                bad("null", "null", 400),
                bad("unknown field", GOOD.replace("topic", "subject"), 400),
                bad("wrong type", GOOD.replace("\"birthday\"", "{}"), 400),
                bad("number for a text", GOOD.replace("\"birthday\"", "4711"), 400),
                bad("Base64 for a UUID", GOOD.replace(ID, "AAAAAAAAAAAAAAAAAAAAAA=="), 400),
                bad("twice the same name", GOOD.replace("}", ",\"topic\":\"wedding\"}"), 400),
                bad("a second value", GOOD + GOOD, 400),
                bad("NUL", GOOD.replace("birthday", "birth\\u0000day"), 400),
                bad("half a surrogate pair", GOOD.replace("birthday", "\\ud800"), 400),
                bad("too deep", "{\"topic\":" + "[".repeat(1000) + "]".repeat(1000) + "}", 400),
                bad("too many items", "{\"topic\":[" + "1,".repeat(5000) + "1]}", 400),
                bad("a long string", GOOD.replace("birthday", "x".repeat(300_000)), 400),
                bad("a long number", "{\"topic\":" + "9".repeat(2000) + "}", 400),
                bad("a huge number", "{\"topic\":1e1000000000}", 400),
                bad("too large", GOOD.replace("birthday", "x".repeat(1_100_000)), 413),
                Arguments.of("latin 1", GOOD.replace("birthday", "ü").getBytes(StandardCharsets.ISO_8859_1), 400),
                Arguments.of("UTF-16", GOOD.getBytes(StandardCharsets.UTF_16LE), 400),
                Arguments.of("UTF-32", GOOD.getBytes(Charset.forName("UTF-32BE")), 400));
    }

    @ParameterizedTest(name = "{0} -> {2}")
    @MethodSource("bodies")
    void aBadBodyIsRefused(String what, byte[] body, int status) {
        var before = notes();
        var answer = given().auth()
                .oauth2(Tokens.of("staff"))
                .header("Content-Type", "application/json")
                .body(body)
                .post("/sample/v1/notes");
        answer.then().statusCode(status).contentType("application/problem+json");
        assertThat(answer.asString()).doesNotContainIgnoringCase("jackson", "exception", "org.hegui", "sql");
        assertThat(notes()).isEqualTo(before);
    }

    @Test
    void aBodyWithoutLengthIsLimitedToo() {
        var chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
        var answer = RawHttp.send(
                "POST /sample/v1/notes HTTP/1.1\r\nAuthorization: Bearer " + Tokens.of("staff")
                        + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked",
                (chunk.repeat(20) + "0\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        assertThat(answer).startsWith("HTTP/1.1 413").contains("body-too-large");
    }

    @ParameterizedTest
    @CsvSource({
        "/notes/no-uuid, 404, not-found",
        "/notes/1-1-1-1-1, 404, not-found",
        "/notes?after=no-uuid, 400, invalid-request",
        "/notes?after=1-1-1-1-1, 400, invalid-request",
        "/notes?limit=many, 400, invalid-request",
        "/notes?limit=0, 400, invalid-request",
        "/notes?limit=99999999999999999999, 400, invalid-request",
        "/evidence?objectId=x, 400, invalid-request",
        "/evidence?from=-999999999-01-01T00:00:00Z, 400, invalid-request",
        "/evidence/pack?to=%2B10000-01-01T00:00:00Z, 400, invalid-request",
        "/no-such-thing, 404, not-found"
    })
    void aBadParameterIsRefused(String path, int status, String code) {
        assertProblem(API.get(Tokens.of("staff", "auditor"), path), status, code);
    }

    static Stream<Arguments> heads() {
        return Stream.of(
                head("GET /sample/v1/notes/%00 HTTP/1.1", 400, "invalid-request"),
                head("GET /sample/v1/notes?after=%c3%28 HTTP/1.1", 400, "invalid-request"),
                head("GET /sample/v1/notes?after=" + "a".repeat(9_000) + " HTTP/1.1", 414, "uri-too-long"),
                head("GET /sample/v1/notes?surprise=" + "9".repeat(7_000) + " HTTP/1.1", 401, "unauthenticated"),
                head("GET /sample/v1/notes HTTP/1.1\r\nAccept: a;;q=/", 400, "invalid-request"),
                head("GET /sample/v1/notes HTTP/1.1\r\nX-Long: " + "a".repeat(40_000), 431, "headers-too-large"),
                head(
                        "POST /sample/v1/notes HTTP/1.1\r\nContent-Encoding: gzip\r\nContent-Length: 0",
                        415,
                        "unsupported-media-type"),
                head("POST /sample/v1/notes HTTP/1.1\r\nContent-Length: 2000000", 413, "body-too-large"),
                head("GET /elsewhere HTTP/1.1", 404, "not-found"),
                head("GET / HTTP/1.1", 404, "not-found"),
                head("TRACE /sample/v1/notes HTTP/1.1", 405, "method-not-allowed"),
                head("PATCH /sample/v1/notes HTTP/1.1", 405, "method-not-allowed"),
                head("BREW /sample/v1/notes HTTP/1.1", 405, "method-not-allowed"),
                head("GET /sample/v1/notes HTTP/1.1\r\nAuthorization: Bearer x.y.z", 401, "unauthenticated"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("heads")
    void whatTheServerItselfRefusesIsAProblemToo(String name, String head, int status, String code) {
        var answer = RawHttp.send(head, new byte[0]);
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status + " ")
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("\"code\":\"" + code + "\"")
                .doesNotContainIgnoringCase("exception", "vert.x", "quarkus", "netty");
    }

    @Test
    void aLargeBodyWithinTheLimitIsRead() {
        var answer = given().auth()
                .oauth2(Tokens.of("staff"))
                .header("Content-Type", "application/json")
                .body(GOOD + " ".repeat(1_000_000))
                .post("/sample/v1/notes");
        answer.then().statusCode(201);
    }

    @Test
    void whatTheServerRefusesBeforeUsSaysNothing() {
        var answer = RawHttp.send("GET /sample/v1/notes?after=%zz HTTP/1.1", new byte[0]);
        assertThat(answer).startsWith("HTTP/1.1 400 ").containsIgnoringCase("content-length: 0");
    }

    @Test
    void farTooMuchIsCutOffWithoutAWordAboutTheInside() {
        var answer = RawHttp.send("GET /sample/v1/notes HTTP/1.1\r\nX-Long: " + "a".repeat(100_000), new byte[0]);
        assertThat(answer).startsWith("HTTP/1.1 431 ").doesNotContainIgnoringCase("exception", "netty");
    }

    @Test
    void aMediaTypeThatIsNotReadIsRefused() {
        var answer = given().auth()
                .oauth2(Tokens.of("staff"))
                .header("Content-Type", "text/plain")
                .body(GOOD)
                .post("/sample/v1/notes");
        assertProblem(answer, 415, "unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "text/plain", "application/json;q=0"})
    void whoReadsNoJsonIsRefusedBeforeAnythingIsDone(String accept) {
        var before = notes();
        assertProblem(create(accept), 406, "not-acceptable");
        assertThat(notes()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/*",
                "application/json;q=0.5",
                "image/png, */*;q=0.1",
                "application/json, application/problem+json",
                "application/problem+json"
            })
    void whoReadsJsonGetsIt(String accept) {
        create(accept).then().statusCode(201).contentType("application/json").body("topic", is("birthday"));
    }

    @Test
    void whatIsNoJsonIsGivenToWhoReadsIt() {
        given().header("Accept", "application/yaml")
                .get("/sample/v1/asyncapi")
                .then()
                .statusCode(200);
        given().header("Accept", "application/json")
                .get("/sample/v1/asyncapi")
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
    }

    @Test
    void aNameThatNobodyAskedForIsNotShown() {
        given().auth()
                .oauth2(Tokens.of("staff"))
                .header("Content-Type", "application/json")
                .body(GOOD.replace("{", "{\"Li Na\":1,"))
                .post("/sample/v1/notes")
                .then()
                .statusCode(400)
                .body("violations.field", is(List.of("?")))
                .body(not(containsString("Li Na")));
    }

    private static Response create(String accept) {
        return given().auth()
                .oauth2(Tokens.of("staff"))
                .header("Accept", accept)
                .header("Content-Type", "application/json")
                .body(GOOD)
                .post("/sample/v1/notes");
    }

    private static String notes() {
        return Rows.of("select count(*) from note").getFirst();
    }

    private static Arguments bad(String what, String body, int status) {
        return Arguments.of(what, body.getBytes(StandardCharsets.UTF_8), status);
    }

    private static Arguments head(String head, int status, String code) {
        return Arguments.of(head.substring(0, Math.min(head.length(), 50)).replace("\r\n", " "), head, status, code);
    }
}
