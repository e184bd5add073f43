package org.hegui.platform.precondition;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.hegui.platform.testkit.Api;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;

@QuarkusTest
@WithServiceResources
class PreconditionTest {

    private static final Api API = Api.at("/sample/v1");

    private String note;

    @BeforeEach
    void write() {
        var body = Map.of("subjectId", UUID.randomUUID(), "topic", "birthday");
        var created = API.post(Tokens.of("staff"), "/notes", body);
        created.then().statusCode(201).header("ETag", "\"0\"").body("version", nullValue());
        note = "/notes/" + created.path("id");
    }

    @Test
    void aChangeMovesTheTag() {
        rename("\"0\"").then().statusCode(200).header("ETag", "\"1\"");
        API.get(Tokens.of("staff"), note).then().header("ETag", "\"1\"").body("topic", is("renamed"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"0\"          | 200 | ",
                "*              | 200 | ",
                "\"7\", \"0\"   | 200 | ",
                "               | 428 | precondition-required",
                "\"1\"          | 412 | precondition-failed",
                "W/\"0\"        | 412 | precondition-failed",
                "\"\"           | 412 | precondition-failed",
                "0              | 400 | invalid-request",
                "\"0            | 400 | invalid-request",
                "\"0\", *       | 400 | invalid-request",
                "\"0\" \"1\"    | 400 | invalid-request"
            },
            quoteCharacter = '\'')
    void aChangeNeedsTheTagOfWhatItIsBasedOn(@Nullable String ifMatch, int status, @Nullable String code) {
        var answer = rename(ifMatch);
        if (code == null) {
            answer.then().statusCode(status);
        } else {
            assertProblem(answer, status, code);
            API.get(Tokens.of("staff"), note).then().body("topic", is("birthday"));
        }
    }

    @Test
    void ofManyChangesBasedOnTheSameStateOneWins() throws Exception {
        Callable<Integer> change = () -> rename("\"0\"").statusCode();
        try (var callers = Executors.newFixedThreadPool(8)) {
            var answers = callers
                    .invokeAll(IntStream.range(0, 8).mapToObj(_ -> change).toList())
                    .stream()
                    .map(answer -> answer.resultNow())
                    .toList();
            assertThat(answers).containsOnly(200, 412).containsOnlyOnce(200);
        }
        API.get(Tokens.of("staff"), note).then().header("ETag", "\"1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"0\"", "W/\"0\"", "*", "\"5\", \"0\""})
    void whoHasItAlreadyIsSentNoBody(String ifNoneMatch) {
        read(ifNoneMatch).then().statusCode(304).header("ETag", "\"0\"").body(emptyString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "nonsense"})
    void whoHasAnotherStateIsSentThisOne(String ifNoneMatch) {
        read(ifNoneMatch).then().statusCode(200).body("topic", is("birthday"));
    }

    private Response read(String ifNoneMatch) {
        return given().auth()
                .oauth2(Tokens.of("auditor"))
                .header("If-None-Match", ifNoneMatch)
                .get("/sample/v1" + note);
    }

    private Response rename(@Nullable String ifMatch) {
        var request = given().auth()
                .oauth2(Tokens.of("staff"))
                .contentType(ContentType.JSON)
                .body(Map.of("topic", "renamed"));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put("/sample/v1" + note);
    }
}
