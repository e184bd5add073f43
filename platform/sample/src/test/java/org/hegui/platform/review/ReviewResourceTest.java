package org.hegui.platform.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hegui.platform.Desk.API;
import static org.hegui.platform.Desk.body;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hegui.platform.Desk;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;

@QuarkusTest
@WithServiceResources
class ReviewResourceTest {

    /** SHA-256 of "looked at it". */
    private static final String REASONS_HASH = "b7061e82f755e6fb315642f0c1f50b51c4ac0ba85bca8ececc89445030e25812";

    private final Desk desk = Desk.fresh();
    private String publication;
    private String review;

    @BeforeEach
    void aPublicationInReview() {
        ask("spring-sale");
    }

    @ParameterizedTest
    @CsvSource({"counsel, COUNSEL, pipo, PIPO", "pipo, PIPO, counsel, COUNSEL"})
    void twoPeopleInEitherOrder(String first, String as, String second, String asToo) throws SQLException {
        vote(desk.as(first), as, "APPROVE")
                .then()
                .statusCode(201)
                .body("state", is("OPEN"))
                .body("missingRoles", is(List.of(asToo)))
                .body("decidedAt", nullValue())
                .body("evidenceId", notNullValue());
        state("IN_REVIEW");
        vote(desk.as(second), asToo, "APPROVE")
                .then()
                .statusCode(201)
                .body("state", is("APPROVED"))
                .body("missingRoles", hasSize(0))
                .body("decidedAt", notNullValue())
                .body("votes.as", is(List.of(as, asToo)))
                .body("votes.voter", is(List.of(desk.sub(first), desk.sub(second))));
        state("PUBLISHED");
        API.get(desk.as("auditor"), "/evidence?objectId=" + review)
                .then()
                .body("items.action", is(List.of("review.opened", "review.decided", "review.decided")))
                .body("items.outcome", is(List.of("OPEN", "OPEN", "APPROVED")))
                .body("items[1].facts.as", is(as))
                .body("items[1].facts.reasonsHash", is(REASONS_HASH));
        assertThat(Desk.told(review))
                .containsExactly(
                        "org.hegui.review.opened.v1", "org.hegui.review.decided.v1", "org.hegui.review.decided.v1");
    }

    @Test
    void oneRefusalIsEnoughAndTheLastWord() {
        vote(desk.as("pipo"), "PIPO", "APPROVE").then().statusCode(201);
        vote(desk.as("counsel"), "COUNSEL", "REJECT").then().statusCode(201).body("state", is("REJECTED"));
        state("REFUSED");
        assertProblem(vote(desk.as("counsel"), "COUNSEL", "APPROVE"), 409, "review-closed");
        assertProblem(vote(desk.as("pipo", "staff"), "PIPO", "APPROVE"), 409, "review-closed");
    }

    @Test
    void nobodyDecidesTwiceNotEvenInAnotherRole() {
        var both = desk.as("pipo", "counsel");
        vote(both, "COUNSEL", "APPROVE").then().statusCode(201);
        assertProblem(vote(both, "COUNSEL", "APPROVE"), 409, "reviewer-decided-already");
        assertProblem(vote(both, "PIPO", "APPROVE"), 409, "reviewer-decided-already");
        assertProblem(vote(desk.as("counsel"), "COUNSEL", "APPROVE"), 409, "role-decided-already");
        state("IN_REVIEW");
    }

    @Test
    void nobodyApprovesTheirOwnRequest() {
        var own = API.post(desk.as("pipo"), "/publications", Map.of("topic", "mine"))
                .then()
                .extract();
        review = own.path("reviewId");
        assertProblem(vote(desk.as("pipo"), "PIPO", "APPROVE"), 409, "own-request");
        vote(desk.as("pipo", "staff"), "PIPO", "APPROVE").then().statusCode(201);
    }

    @Test
    void theRoleMustBeOnesOwnAndAsked() {
        assertProblem(vote(desk.as("pipo"), "COUNSEL", "APPROVE"), 403, "forbidden");
        assertProblem(vote(desk.as("security"), "PIPO", "APPROVE"), 403, "forbidden");
        assertProblem(vote(desk.as("security"), "SECURITY", "APPROVE"), 409, "role-not-asked");
        assertProblem(vote(desk.as("staff"), "PIPO", "APPROVE"), 403, "forbidden");
        assertProblem(vote(desk.as("auditor"), "PIPO", "APPROVE"), 403, "forbidden");
    }

    @Test
    void theLastVotesAtOnceDecideOnce() throws Exception {
        vote(desk.as("counsel"), "COUNSEL", "APPROVE").then().statusCode(201);
        try (var people = Executors.newFixedThreadPool(4)) {
            var votes = new ArrayList<Callable<Integer>>();
            for (var roles : List.of("pipo", "pipo staff", "pipo security", "pipo marketer")) {
                votes.add(
                        () -> vote(desk.as(roles.split(" ")), "PIPO", "APPROVE").statusCode());
            }
            assertThat(people.invokeAll(votes).stream().map(Future::resultNow))
                    .containsExactlyInAnyOrder(201, 409, 409, 409);
        }
        state("PUBLISHED");
        API.get(desk.as("auditor"), "/reviews/" + review).then().body("votes", hasSize(2));
    }

    @Test
    void bothLastVotesAtOnceComeToOneConclusion() throws Exception {
        try (var people = Executors.newFixedThreadPool(2)) {
            List<Callable<Integer>> votes = List.of(
                    () -> vote(desk.as("counsel"), "COUNSEL", "APPROVE").statusCode(),
                    () -> vote(desk.as("pipo"), "PIPO", "APPROVE").statusCode());
            assertThat(people.invokeAll(votes).stream().map(Future::resultNow)).containsOnly(201);
        }
        state("PUBLISHED");
    }

    @Test
    void aVoteWhoseOutcomeCannotBeStoredIsNotStoredEither() throws SQLException {
        ask("undecidable");
        vote(desk.as("counsel"), "COUNSEL", "APPROVE").then().statusCode(201);
        assertProblem(vote(desk.as("pipo"), "PIPO", "APPROVE"), 500, "internal-error");
        API.get(desk.as("auditor"), "/reviews/" + review)
                .then()
                .body("state", is("OPEN"))
                .body("votes", hasSize(1));
        assertThat(Desk.count("select count(*) from evidence_entry where object_id = ?", UUID.fromString(review)))
                .isEqualTo(2);
    }

    @Test
    void aChangeSupersedesTheReview() throws SQLException {
        vote(desk.as("counsel"), "COUNSEL", "APPROVE").then().statusCode(201);
        var before = review;
        review = API.post(desk.as("staff"), "/publications/" + publication + "/change", Map.of("topic", "other"))
                .then()
                .statusCode(200)
                .body("reviewId", not(before))
                .extract()
                .path("reviewId");
        API.get(desk.as("pipo"), "/reviews/" + before).then().body("state", is("WITHDRAWN"));
        vote(desk.as("pipo"), "PIPO", "APPROVE").then().statusCode(201).body("state", is("OPEN"));
        state("IN_REVIEW");
        API.get(desk.as("auditor"), "/evidence?objectId=" + before)
                .then()
                .body("items.action[-1]", is("review.withdrawn"));
        assertThat(Desk.told(before)).last().isEqualTo("org.hegui.review.withdrawn.v1");
    }

    @Test
    void theInboxShowsWhatWaitsForOne() throws SQLException {
        var inbox = "/reviews?state=OPEN&role=COUNSEL&assignee=me";
        API.get(desk.as("counsel"), inbox).then().statusCode(200).body("items", hasSize(0));
        Desk.put(desk.as("pipo"), "/reviews/" + review + "/assignee", body("assignee", desk.sub("counsel")))
                .then()
                .statusCode(200)
                .body("assignee", is(desk.sub("counsel")));
        API.get(desk.as("counsel"), inbox)
                .then()
                .body("items.id", is(List.of(review)))
                .body("items.title", hasItem("publication.approval"))
                .body("items[0].requester", is(desk.sub("staff")));
        vote(desk.as("counsel"), "COUNSEL", "APPROVE").then().statusCode(201);
        API.get(desk.as("counsel"), inbox).then().body("items", hasSize(0));
        API.get(desk.as("pipo"), "/reviews?state=OPEN&role=PIPO").then().body("items.id", is(List.of(review)));
        Desk.put(desk.as("pipo"), "/reviews/" + review + "/assignee", body("assignee", null))
                .then()
                .statusCode(200)
                .body("assignee", nullValue());
        vote(desk.as("pipo"), "PIPO", "APPROVE").then().statusCode(201);
        assertProblem(
                Desk.put(desk.as("pipo"), "/reviews/" + review + "/assignee", body("assignee", "me")),
                409,
                "review-closed");
        API.get(desk.as("auditor"), "/reviews?state=APPROVED").then().body("items.id", is(List.of(review)));
        API.get(desk.as("auditor"), "/evidence?objectId=" + review)
                .then()
                .body("items.action", hasItems("review.assigned"));
        assertThat(Desk.told(review)).contains("org.hegui.review.assigned.v1");
    }

    @Test
    void listsComeInPages() {
        ask("second");
        var next = API.get(desk.as("pipo"), "/reviews?limit=1")
                .then()
                .body("items", hasSize(1))
                .body("next", notNullValue())
                .extract()
                .<String>path("next");
        API.get(desk.as("pipo"), "/reviews?limit=1&after=" + next)
                .then()
                .body("items.id", is(List.of(review)))
                .body("next", nullValue());
    }

    @Test
    void badInput() {
        var path = "/reviews/" + review + "/decisions";
        assertProblem(API.post(desk.as("pipo"), path, ""), 400, "invalid-request");
        assertProblem(
                API.post(desk.as("pipo"), path, Map.of("decision", "APPROVE", "as", "PIPO", "reasons", " ")),
                400,
                "invalid-request");
        assertProblem(
                API.post(desk.as("pipo"), path, Map.of("decision", "MAYBE", "as", "PIPO", "reasons", "x")),
                400,
                "malformed-body");
        assertProblem(
                Desk.put(desk.as("pipo"), "/reviews/" + review + "/assignee", body("assignee", "")),
                400,
                "invalid-request");
    }

    @Test
    void whoMayNot() {
        var vote = Map.of("decision", "APPROVE", "as", "PIPO", "reasons", "x");
        var assignee = "/reviews/" + review + "/assignee";
        assertProblem(API.postAnonymously("/reviews/" + review + "/decisions", vote), 401, "unauthenticated");
        assertProblem(API.getAnonymously("/reviews"), 401, "unauthenticated");
        assertProblem(API.get(desk.as("marketer"), "/reviews"), 403, "forbidden");
        assertProblem(API.get(desk.as("integrator"), "/reviews/" + review), 403, "forbidden");
        assertProblem(Desk.put(desk.as("auditor"), assignee, body("assignee", "me")), 403, "forbidden");
        assertProblem(Desk.put(desk.as("staff"), assignee, body("assignee", "me")), 403, "forbidden");
        var stranger = Tokens.ofHandler(Tokens.HANDLER_B, "pipo", "counsel");
        assertProblem(vote(stranger, "PIPO", "APPROVE"), 404, "review-not-found");
        assertProblem(API.get(stranger, "/reviews/" + review), 404, "review-not-found");
        assertProblem(Desk.put(stranger, assignee, body("assignee", "me")), 404, "review-not-found");
        API.get(stranger, "/reviews?limit=200").then().body("items.id", not(hasItem(review)));
    }

    private void ask(String topic) {
        var answer = API.post(desk.as("staff"), "/publications", Map.of("topic", topic))
                .then()
                .statusCode(201)
                .body("reviewId", notNullValue())
                .extract();
        publication = answer.path("id");
        review = answer.path("reviewId");
    }

    private Response vote(String token, String as, String decision) {
        return API.post(
                token,
                "/reviews/" + review + "/decisions",
                Map.of("decision", decision, "as", as, "reasons", "looked at it"));
    }

    private void state(String state) {
        API.get(desk.as("staff"), "/publications/" + publication).then().body("state", is(state));
    }
}
