package org.hegui.platform.counsel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hegui.platform.Desk.API;
import static org.hegui.platform.Desk.body;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.hegui.platform.Desk;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;
import org.hegui.statute.LegalTime;

@QuarkusTest
@WithServiceResources
class CounselResourceTest {

    private final Desk desk = Desk.fresh();
    private final LocalDate today = LegalTime.date(Instant.now());

    @Test
    void aQuestionIsAskedOnceAndHoldsTheSafeDefault() {
        var question = ask("health", "letters");
        assertThat(ask("health", "letters")).isEqualTo(question);
        assertThat(ask("health", "calls")).isNotEqualTo(question);
        API.get(desk.as("counsel"), "/counsel-questions/" + question)
                .then()
                .statusCode(200)
                .body("question", is("CONTEST-10"))
                .body("title.zh", not(is("")))
                .body("text.en", containsString("sensitive"))
                .body("scopeKey", is("topic=health;use=letters"))
                .body("scope.topic", is("health"))
                .body("safeDefault", is("TREATED_AS_SENSITIVE"))
                .body("state", is("OPEN"))
                .body("asker", nullValue());
        API.get(desk.as("counsel"), "/counsel-questions?state=OPEN&question=CONTEST-10")
                .then()
                .body("items", hasSize(2));
        API.get(desk.as("auditor"), "/evidence?objectId=" + question)
                .then()
                .body("items.action", is(List.of("counsel.asked")));
    }

    @Test
    void askedAtOnceItIsOneQuestion() throws Exception {
        try (var people = Executors.newFixedThreadPool(4)) {
            Callable<UUID> asking = () -> ask("health", "letters");
            var ids = people.invokeAll(List.of(asking, asking, asking, asking)).stream()
                    .map(Future::resultNow);
            assertThat(ids.distinct()).hasSize(1);
        }
    }

    @Test
    void aMemoIsReusedWithinItsScopeAndNotOutside() throws SQLException {
        var question = ask("health", "letters");
        var other = ask("health", "calls");
        var beyond = ask("income", "letters");
        var memo = answer(question, memo("PERMIT", Map.of("topic", "health")));
        classify("health", "letters").body("sensitive", is(false)).body("memoId", is(memo.toString()));
        classify("health", "calls").body("memoId", is(memo.toString()));
        classify("health", "never-asked").body("memoId", is(memo.toString()));
        classify("income", "letters").body("sensitive", is(true)).body("questionId", is(beyond.toString()));
        state(question, "ANSWERED");
        state(other, "ANSWERED");
        state(beyond, "OPEN");
        API.get(desk.as("auditor"), "/evidence?objectId=" + question)
                .then()
                .body("items.action[-1]", is("counsel.answered"))
                .body("items[-1].facts.memoId", is(memo.toString()))
                .body("items[-1].facts.textHash.length()", is(64))
                .body("items[-1].facts", not(hasItem("text")));
        assertThat(Desk.told(question)).containsExactly("org.hegui.counsel.asked.v1", "org.hegui.counsel.answered.v1");
    }

    @Test
    void counselMayConfirmTheSafeDefaultAndANewerMemoStandsBefore() {
        var question = ask("health", "letters");
        answer(question, memo("DENY", null));
        classify("health", "letters").body("sensitive", is(true)).body("memoId", notNullValue());
        answer(question, memo("PERMIT", null));
        classify("health", "letters").body("sensitive", is(false));
        API.get(desk.as("auditor"), "/counsel-memos?question=CONTEST-10&scope=topic=health;use=letters")
                .then()
                .body("items.effect", is(List.of("DENY", "PERMIT")));
    }

    @Test
    void aMemoCountsUntilItsTermEndsAndNotAMicrosecondLonger() {
        var question = ask("health", "letters");
        var written = API.post(desk.as("counsel"), "/counsel-questions/" + question + "/memos", memo("PERMIT", null))
                .then()
                .statusCode(201)
                .extract();
        var from = Instant.parse(written.path("validFrom"));
        var end = Instant.parse(written.path("expiresAt"));
        assertThat(end).isEqualTo(LegalTime.startOf(today.plusDays(31)));
        inForce("topic=health;use=letters", from).statusCode(200);
        assertProblem(at("topic=health;use=letters", from.minusNanos(1_000)), 404, "counsel-memo-not-found");
        inForce("topic=health;use=letters", end.minusNanos(1_000)).statusCode(200);
        assertProblem(at("topic=health;use=letters", end), 404, "counsel-memo-not-found");
        assertProblem(at("topic=health;use=calls", from), 404, "counsel-memo-not-found");
    }

    @Test
    void aMemoThatRanOutCountsNoMoreEvenBeforeTheSweepAndItsQuestionIsAskedAgain() throws SQLException {
        var question = ask("health", "letters");
        var memo = answer(question, memo("PERMIT", null));
        runOut(question, memo);
        classify("health", "letters")
                .body("sensitive", is(true))
                .body("memoId", nullValue())
                .body("questionId", is(question.toString()));
        state(question, "EXPIRED");
        answer(question, memo("PERMIT", null));
        state(question, "ANSWERED");
        classify("health", "letters").body("sensitive", is(false));
    }

    @Test
    void anOpinionThatCounselChangedDoesNotComeBackByItself() throws SQLException {
        // Given
        var question = ask("health", "letters");
        answer(question, memo("PERMIT", null));
        var changed = answer(question, memo("DENY", null));
        // When
        runOut(question, changed);
        // Then
        classify("health", "letters").body("sensitive", is(true)).body("memoId", nullValue());
        state(question, "EXPIRED");
    }

    @Test
    void theSweepPutsTheQuestionBackOnce() throws SQLException {
        var question = ask("health", "letters");
        runOut(question, answer(question, memo("PERMIT", null)));
        state(question, "EXPIRED");
        API.get(desk.as("counsel"), "/counsel-questions?state=EXPIRED")
                .then()
                .body("items.id", is(List.of(question.toString())));
        API.get(desk.as("counsel"), "/counsel-questions?state=ANSWERED").then().body("items", hasSize(0));
        assertThat(expiriesOf(question)).isEqualTo(1);
        assertThat(Desk.told(question)).last().isEqualTo("org.hegui.counsel.expired.v1");
        API.get(desk.as("counsel"), "/counsel-questions?state=EXPIRED").then().body("items", hasSize(1));
    }

    /** Waits for the sweep, which comes by every second in tests. */
    private static long expiriesOf(UUID question) throws SQLException {
        var latest = Instant.now().plusSeconds(30);
        var query = "select count(*) from evidence_entry where action = 'counsel.expired' and object_id = ?";
        while (Desk.count(query, question) == 0 && Instant.now().isBefore(latest)) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        return Desk.count(query, question);
    }

    @Test
    void aRevokedMemoCountsNoMoreButStillForThePast() throws SQLException {
        var question = ask("health", "letters");
        var memo = answer(question, memo("PERMIT", null));
        var revoked = API.post(desk.as("counsel"), "/counsel-memos/" + memo + "/revocation", body("reasons", "new law"))
                .then()
                .statusCode(201)
                .body("revoker", is(desk.sub("counsel")))
                .body("revocationReasons", is("new law"))
                .extract();
        var at = Instant.parse(revoked.path("revokedAt"));
        inForce("topic=health;use=letters", at.minusNanos(1_000)).body("id", is(memo.toString()));
        assertProblem(at("topic=health;use=letters", at), 404, "counsel-memo-not-found");
        classify("health", "letters").body("sensitive", is(true)).body("questionId", is(question.toString()));
        state(question, "OPEN");
        assertProblem(
                API.post(desk.as("counsel"), "/counsel-memos/" + memo + "/revocation", body("reasons", "again")),
                409,
                "memo-revoked-already");
        API.get(desk.as("auditor"), "/counsel-memos/" + memo).then().body("revokedAt", is(at.toString()));
        API.get(desk.as("auditor"), "/evidence?objectId=" + question)
                .then()
                .body("items.action[-1]", is("counsel.revoked"));
        assertThat(Desk.told(question)).last().isEqualTo("org.hegui.counsel.revoked.v1");
    }

    @Test
    void whatAnotherMemoStillAnswersStaysAnswered() {
        var question = ask("health", "letters");
        var wide = answer(question, memo("PERMIT", Map.of("topic", "health")));
        answer(question, memo("PERMIT", null));
        API.post(desk.as("counsel"), "/counsel-memos/" + wide + "/revocation", body("reasons", "too wide"))
                .then()
                .statusCode(201);
        state(question, "ANSWERED");
        classify("health", "letters").body("sensitive", is(false));
        classify("health", "calls").body("sensitive", is(true));
    }

    @Test
    void nobodyAnswersTheirOwnQuestion() {
        var own = API.post(desk.as("counsel"), "/classifications", question("health", "letters", true))
                .then()
                .extract()
                .<String>path("questionId");
        var path = "/counsel-questions/" + own + "/memos";
        assertProblem(API.post(desk.as("counsel"), path, memo("PERMIT", null)), 409, "own-question");
        API.post(desk.as("counsel", "pipo"), path, memo("PERMIT", null)).then().statusCode(201);
    }

    @Test
    void aQuestionIsAssigned() {
        var question = ask("health", "letters");
        Desk.put(desk.as("counsel"), "/counsel-questions/" + question + "/assignee", body("assignee", "me"))
                .then()
                .statusCode(200)
                .body("assignee", is(desk.sub("counsel")));
        API.get(desk.as("counsel"), "/counsel-questions?assignee=me").then().body("items", hasSize(1));
        API.get(desk.as("counsel", "pipo"), "/counsel-questions?assignee=me")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void badInput() {
        var path = "/counsel-questions/" + ask("health", "letters") + "/memos";
        for (var missing : List.of("text", "citation", "effect", "expiresOn")) {
            var memo = memo("PERMIT", null);
            memo.remove(missing);
            assertProblem(API.post(desk.as("counsel"), path, memo), 400, "invalid-request")
                    .body("violations.field", is(List.of(missing)));
        }
        refused(path, "expiresOn", today.minusDays(1));
        refused(path, "expiresOn", today.plusDays(367));
        refused(path, "validFrom", today.minusDays(1));
        refused(path, "scope", Map.of("topic", "income"));
        refused(path, "scope", Map.of("topic", "health", "region", "CN"));
        refused(path, "scope", Map.of("topic", "health and more"));
        assertProblem(API.get(desk.as("counsel"), "/counsel-memos?scope=whatever"), 400, "invalid-request");
        assertProblem(
                API.get(desk.as("counsel"), "/counsel-memos/in-force?question=CONTEST-10"), 400, "invalid-request");
        API.get(desk.as("counsel"), "/counsel-memos").then().body("items", hasSize(0));
    }

    @Test
    void whoMayNot() {
        var question = ask("health", "letters");
        var memo = answer(question, memo("PERMIT", null));
        var answers = "/counsel-questions/" + question + "/memos";
        var assignee = "/counsel-questions/" + question + "/assignee";
        var revocation = "/counsel-memos/" + memo + "/revocation";
        var reasons = body("reasons", "x");
        assertProblem(API.getAnonymously("/counsel-questions"), 401, "unauthenticated");
        assertProblem(API.getAnonymously("/counsel-memos"), 401, "unauthenticated");
        for (var role : List.of("pipo", "auditor", "staff")) {
            assertProblem(API.post(desk.as(role), answers, memo("PERMIT", null)), 403, "forbidden");
            assertProblem(API.post(desk.as(role), revocation, reasons), 403, "forbidden");
        }
        assertProblem(Desk.put(desk.as("auditor"), assignee, body("assignee", "me")), 403, "forbidden");
        assertProblem(API.get(desk.as("staff"), "/counsel-memos/" + memo), 403, "forbidden");
        API.get(desk.as("auditor"), "/counsel-memos/" + memo).then().statusCode(200);
        var stranger = Tokens.ofHandler(Tokens.HANDLER_B, "counsel");
        assertProblem(API.get(stranger, "/counsel-questions/" + question), 404, "counsel-question-not-found");
        assertProblem(API.post(stranger, answers, memo("PERMIT", null)), 404, "counsel-question-not-found");
        assertProblem(Desk.put(stranger, assignee, body("assignee", "me")), 404, "counsel-question-not-found");
        assertProblem(API.get(stranger, "/counsel-memos/" + memo), 404, "counsel-memo-not-found");
        assertProblem(API.post(stranger, revocation, reasons), 404, "counsel-memo-not-found");
        API.get(stranger, "/counsel-questions?limit=200").then().body("items.id", not(hasItem(question.toString())));
        API.get(stranger, "/counsel-memos?limit=200").then().body("items.id", not(hasItem(memo.toString())));
        assertProblem(
                API.get(stranger, "/counsel-memos/in-force?question=CONTEST-10&scope=topic=health;use=letters"),
                404,
                "counsel-memo-not-found");
    }

    private UUID ask(String topic, String use) {
        return UUID.fromString(
                classify(topic, use).body("sensitive", is(true)).extract().path("questionId"));
    }

    private ValidatableResponse classify(String topic, String use) {
        return API.post(desk.as("staff"), "/classifications", question(topic, use, false))
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> question(String topic, String use, boolean own) {
        return Map.of("topic", topic, "use", use, "own", own);
    }

    private UUID answer(UUID question, Map<String, Object> memo) {
        return API.create(desk.as("counsel"), "/counsel-questions/" + question + "/memos", memo);
    }

    private Map<String, Object> memo(String effect, @Nullable Map<String, String> scope) {
        var memo = new HashMap<String, Object>(Map.of(
                "effect",
                effect,
                "text",
                "not sensitive here",
                "citation",
                "PIPL-28",
                "expiresOn",
                today.plusDays(30).toString()));
        if (scope != null) {
            memo.put("scope", scope);
        }
        return memo;
    }

    private void refused(String path, String field, Object value) {
        var memo = memo("PERMIT", null);
        memo.put(field, value instanceof LocalDate day ? day.toString() : value);
        assertProblem(API.post(desk.as("counsel"), path, memo), 400, "invalid-request")
                .body("violations.field", hasItem(field));
    }

    private void state(UUID question, String state) {
        API.get(desk.as("pipo"), "/counsel-questions/" + question).then().body("state", is(state));
    }

    private ValidatableResponse inForce(String scope, Instant at) {
        return at(scope, at).then();
    }

    private Response at(String scope, Instant at) {
        return API.get(desk.as("auditor"), "/counsel-memos/in-force?question=CONTEST-10&scope=" + scope + "&at=" + at);
    }

    /** Lets the term have ended a minute ago. */
    private static void runOut(UUID question, UUID memo) throws SQLException {
        var ended = Instant.now().minus(Duration.ofMinutes(1)).atOffset(ZoneOffset.UTC);
        Desk.change(
                "update counsel_memo set valid_from = valid_from - interval '1 day', expires_at = ? where id = ?",
                ended,
                memo);
        Desk.change("update counsel_question set answered_until = ? where id = ?", ended, question);
    }
}
