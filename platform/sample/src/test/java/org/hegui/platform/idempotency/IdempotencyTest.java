package org.hegui.platform.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.hegui.platform.Rows;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;

@QuarkusTest
@WithServiceResources
class IdempotencyTest {

    private static final String NOTES = "/sample/v1/notes";
    private static final String STAFF = Tokens.of("staff");

    private final String key = UUID.randomUUID().toString();
    private final UUID subject = UUID.randomUUID();

    @Test
    void manyAtOnceAreDoneOnceAndAllAnsweredTheSame() throws Exception {
        Callable<Response> once = () -> create(STAFF, key, subject, "birthday");
        try (var callers = Executors.newFixedThreadPool(24)) {
            var answers = callers
                    .invokeAll(IntStream.range(0, 24).mapToObj(_ -> once).toList())
                    .stream()
                    .map(IdempotencyTest::of)
                    .toList();
            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
            assertThat(answers.stream().map(IdempotencyTest::visible).distinct())
                    .hasSize(1);
            assertThat(answers.stream().filter(answer -> answer.header("Idempotency-Replayed") == null))
                    .hasSize(1);
        }
        assertThat(notes()).hasSize(1);
        assertThat(Rows.of("select id from evidence_entry where subject_id = ?", subject))
                .hasSize(1);
    }

    @Test
    void theAnswerStaysTheFirstWhenTheThingHasChanged() {
        var first = create(STAFF, key, subject, "birthday");
        rename(first.path("id"), "moving-house");
        var second = create(STAFF, key, subject, "birthday");
        assertThat(visible(second)).isEqualTo(visible(first));
        second.then().header("Idempotency-Replayed", is("true")).body("topic", is("birthday"));
    }

    @Test
    void theTagIsThatOfTheChangedThingWithAKeyAndWithout() {
        String id = create(STAFF, key, subject, "birthday").path("id");
        var path = NOTES + "/" + id + "/closing";
        var first = given().auth()
                .oauth2(STAFF)
                .header("Idempotency-Key", key + "-close")
                .post(path);
        first.then().statusCode(200).header("ETag", is("\"1\"")).body("topic", is("closed"));
        var again = given().auth()
                .oauth2(STAFF)
                .header("Idempotency-Key", key + "-close")
                .post(path);
        again.then().statusCode(200).header("ETag", is("\"1\"")).header("Idempotency-Replayed", is("true"));
        given().auth().oauth2(STAFF).get(NOTES + "/" + id).then().header("ETag", is("\"1\""));
        assertThat(Rows.of("select id from evidence_entry where action = 'note.closed' and subject_id = ?", subject))
                .hasSize(1);
    }

    @Test
    void aKeyInQuotesIsTheSameKey() {
        var first = create(STAFF, key, subject, "birthday");
        assertThat(visible(create(STAFF, '"' + key + '"', subject, "birthday"))).isEqualTo(visible(first));
    }

    @Test
    void anotherBodyWithTheSameKeyIsRefused() {
        create(STAFF, key, subject, "birthday");
        assertProblem(create(STAFF, key, subject, "wedding"), 422, "idempotency-key-reused");
        assertThat(notes()).hasSize(1);
    }

    @Test
    void anotherPathWithTheSameKeyIsRefused() {
        create(STAFF, key, subject, "birthday");
        var elsewhere = send(STAFF, key, subject, "birthday", NOTES + "?again=1");
        assertProblem(elsewhere, 422, "idempotency-key-reused");
    }

    @Test
    void aRefusedRequestMayBeCorrectedUnderTheSameKey() {
        assertProblem(create(STAFF, key, subject, "Not A Topic"), 400, "invalid-request");
        create(STAFF, key, subject, "birthday").then().statusCode(201).header("Idempotency-Replayed", nullValue());
        assertThat(notes()).hasSize(1);
    }

    @Test
    void anotherPersonAndAnotherHandlerHaveKeysOfTheirOwn() {
        var callers =
                List.of(STAFF, Tokens.ofPerson("somebody-else", "staff"), Tokens.ofHandler(Tokens.HANDLER_B, "staff"));
        callers.forEach(caller -> create(caller, key, subject, "birthday")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue()));
        assertThat(notes()).hasSize(3);
    }

    @Test
    void whoMayNotDoItIsNotAnsweredFromWhatIsKept() {
        create(STAFF, key, subject, "birthday");
        var sameWithoutTheRole = Tokens.ofPerson("handler-a-staff", "auditor");
        assertProblem(create(sameWithoutTheRole, key, subject, "birthday"), 403, "forbidden");
    }

    @Test
    void withoutAKeyEachRequestIsDone() {
        var body = Map.of("subjectId", subject, "topic", "birthday");
        for (var times = 0; times < 2; times++) {
            given().auth()
                    .oauth2(STAFF)
                    .contentType(ContentType.JSON)
                    .body(body)
                    .post(NOTES)
                    .then()
                    .statusCode(201);
        }
        assertThat(notes()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"with blank", "with\ttab", "\"\"", "\"with blank\""})
    void aKeyOfAnotherFormIsRefused(String bad) {
        assertProblem(create(STAFF, bad, subject, "birthday"), 400, "invalid-request")
                .body("violations[0].field", is("Idempotency-Key"));
    }

    @Test
    void aKeyMayHave255CharactersAndNoMore() {
        var longest = key + "x".repeat(255 - key.length());
        create(STAFF, longest, subject, "birthday").then().statusCode(201);
        assertProblem(create(STAFF, longest + "x", subject, "birthday"), 400, "invalid-request");
    }

    @Test
    void whatIsKeptShowsNothingToWhoDoesNotKnowTheKey() {
        create(STAFF, key, subject, "birthday").then().statusCode(201);
        var table = Rows.of("""
                select row_to_json(a)::text || coalesce(encode(body, 'escape'), '') from idempotent_answer a
                """);
        assertThat(table).isNotEmpty().noneMatch(row -> row.contains(key) || row.contains(subject.toString()));
    }

    private List<String> notes() {
        return Rows.of("select id from note where subject_id = ?", subject);
    }

    private static void rename(String id, String topic) {
        given().auth()
                .oauth2(STAFF)
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(Map.of("topic", topic))
                .put(NOTES + "/" + id)
                .then()
                .statusCode(200);
    }

    private static Response create(String token, String key, UUID subject, String topic) {
        return send(token, key, subject, topic, NOTES);
    }

    private static Response send(String token, String key, UUID subject, String topic, String path) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(Map.of("subjectId", subject, "topic", topic))
                .post(path);
    }

    private static String visible(Response answer) {
        return String.join(
                "|",
                answer.statusLine(),
                answer.header("Location"),
                answer.header("ETag"),
                answer.header("Content-Type"),
                answer.asString());
    }

    private static Response of(Future<Response> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
