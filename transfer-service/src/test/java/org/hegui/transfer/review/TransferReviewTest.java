package org.hegui.transfer.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hegui.platform.testkit.Api.assertProblem;
import static org.hegui.transfer.Given.API;
import static org.hegui.transfer.Given.ASSESSMENT;
import static org.hegui.transfer.Given.decision;
import static org.hegui.transfer.Given.transfer;
import static org.hegui.transfer.Given.with;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hegui.platform.testkit.WithServiceResources;
import org.hegui.statute.LegalTime;
import org.hegui.transfer.Database;
import org.hegui.transfer.House;

@QuarkusTest
@WithServiceResources
class TransferReviewTest {

    private final House house = House.fresh();
    private UUID recipient;

    @BeforeEach
    void aRecipient() {
        recipient = house.recipient();
    }

    @ParameterizedTest
    @CsvSource({"counsel, COUNSEL, pipo, PIPO", "pipo, PIPO, counsel, COUNSEL"})
    void twoPeopleInEitherOrder(String first, String as, String second, String asToo) {
        var id = house.submitted(transfer(recipient, 10));
        house.decide(id, first, as, "APPROVE").statusCode(201).body("state", is("OPEN"));
        transferOf(id).body("state", is("IN_REVIEW")).body("decidedAt", nullValue());
        house.decide(id, second, asToo, "APPROVE")
                .statusCode(201)
                .body("state", is("APPROVED"))
                .body("objectType", is("transfer"))
                .body("objectId", is(id.toString()))
                .body("votes.as", is(List.of(as, asToo)));
        transferOf(id).body("state", is("EFFECTIVE")).body("decidedAt", notNullValue());
        API.get(house.as("auditor"), "/evidence?objectId=" + id)
                .then()
                .body("items.action[-1]", is("transfer.decided"))
                .body("items.outcome[-1]", is("EFFECTIVE"));
    }

    @Test
    void oneRefusalIsEnough() {
        var id = house.submitted(transfer(recipient, 10));
        house.decide(id, "counsel", "COUNSEL", "APPROVE").statusCode(201);
        house.decide(id, "pipo", "PIPO", "REJECT").statusCode(201).body("state", is("REJECTED"));
        transferOf(id).body("state", is("REJECTED"));
        var other = house.submitted(transfer(recipient, 10));
        house.decide(other, "counsel", "COUNSEL", "REJECT").statusCode(201);
        transferOf(other).body("state", is("REJECTED"));
        assertProblem(post(other, house.as("pipo"), "PIPO"), 409, "review-closed");
    }

    @Test
    void nobodyDecidesTwiceNotEvenInAnotherRole() {
        var both = house.as("pipo", "counsel");
        var id = house.submitted(transfer(recipient, 10));
        post(id, both, "COUNSEL").then().statusCode(201);
        assertProblem(post(id, both, "PIPO"), 409, "reviewer-decided-already");
        transferOf(id).body("state", is("IN_REVIEW"));
        assertProblem(post(id, house.as("counsel"), "COUNSEL"), 409, "role-decided-already");
        post(id, house.as("pipo"), "PIPO").then().statusCode(201);
        transferOf(id).body("state", is("EFFECTIVE"));
        assertProblem(post(id, house.as("pipo", "staff"), "PIPO"), 409, "review-closed");
    }

    @Test
    void nobodyApprovesWhatTheyDescribedOrSubmitted() {
        var described = API.create(house.as("pipo"), "/transfers", transfer(recipient, 10));
        API.change(house.as("pipo"), "/transfers/" + described + "/assessment", ASSESSMENT)
                .then()
                .statusCode(200);
        API.change(house.as("staff"), "/transfers/" + described + "/submission")
                .then()
                .statusCode(200);
        assertProblem(post(described, house.as("pipo"), "PIPO"), 409, "own-request");

        var submitted = house.assessed(transfer(recipient, 10));
        API.change(house.as("pipo"), "/transfers/" + submitted + "/submission")
                .then()
                .statusCode(200);
        assertProblem(post(submitted, house.as("pipo"), "PIPO"), 409, "own-request");
    }

    @Test
    void theRoleMustBeOnesOwn() {
        var id = house.submitted(transfer(recipient, 10));
        assertProblem(post(id, house.as("pipo"), "COUNSEL"), 403, "forbidden");
        assertProblem(post(id, house.as("counsel"), "PIPO"), 403, "forbidden");
    }

    @Test
    void whatWasNotSubmittedHasNoReview() {
        transferOf(house.assessed(transfer(recipient, 10))).body("reviewId", nullValue());
        API.get(house.as("counsel"), "/reviews").then().body("items", hasSize(0));
    }

    @Test
    void aRouteWithAMechanismIsApprovedButNotEffective() {
        var id = house.approved(transfer(recipient, 100_000));
        API.get(house.as("staff"), "/transfers/" + id)
                .then()
                .body("state", is("APPROVED"))
                .body("route", is("STANDARD_CONTRACT_OR_CERTIFICATION"));
    }

    @Test
    void bothApproveTheMemoWithTheTransfer() {
        var exempt = with(
                with(transfer(recipient, 500_000), "exemption", "CONTRACT"), "exemptionMemo", "cross-border delivery");
        var id = house.approved(exempt);
        API.get(house.as("staff"), "/transfers/" + id)
                .then()
                .body("memoApproved", is(true))
                .body("route", is("NO_MECHANISM"))
                .body("trace[-1].reason.rule", is("XB-5(1)"))
                .body("state", is("EFFECTIVE"));
    }

    @Test
    void whatOthersExportedMeanwhileCountsAtTheApproval() throws SQLException {
        var id = house.submitted(transfer(recipient, 10));
        Database.counted(house.handler(), LegalTime.year(Instant.now()), 99_990, 0);
        house.decide(id, "counsel", "COUNSEL", "APPROVE").statusCode(201);
        house.decide(id, "pipo", "PIPO", "APPROVE").statusCode(201);
        transferOf(id).body("state", is("APPROVED")).body("route", is("STANDARD_CONTRACT_OR_CERTIFICATION"));
    }

    @Test
    void bothAtOnceComeToOneConclusion() throws Exception {
        var id = house.submitted(transfer(recipient, 10));
        try (var people = Executors.newFixedThreadPool(2)) {
            List<Callable<Integer>> decisions = List.of(
                    () -> post(id, house.as("counsel"), "COUNSEL").statusCode(),
                    () -> post(id, house.as("pipo"), "PIPO").statusCode());
            assertThat(people.invokeAll(decisions).stream().map(Future::resultNow))
                    .containsOnly(201);
        }
        API.get(house.as("staff"), "/transfers/" + id).then().body("state", is("EFFECTIVE"));
    }

    @Test
    void whoMayNot() {
        var id = house.submitted(transfer(recipient, 10));
        assertProblem(post(id, house.as("staff"), "PIPO"), 403, "forbidden");
        assertProblem(post(id, house.as("auditor"), "COUNSEL"), 403, "forbidden");
        var path = "/reviews/" + house.review(id);
        assertProblem(API.postAnonymously(path + "/decisions", decision("PIPO", "APPROVE")), 401, "unauthenticated");
        var stranger = House.fresh();
        assertProblem(
                API.post(stranger.as("pipo"), path + "/decisions", decision("PIPO", "APPROVE")),
                404,
                "review-not-found");
        assertProblem(API.get(stranger.as("pipo"), path), 404, "review-not-found");
    }

    private Response post(UUID id, String token, String as) {
        return API.post(token, "/reviews/" + house.review(id) + "/decisions", decision(as, "APPROVE"));
    }

    private ValidatableResponse transferOf(UUID id) {
        return API.get(house.as("staff"), "/transfers/" + id).then();
    }
}
