package org.hegui.transfer.transfer;

import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hegui.platform.testkit.Api.assertProblem;
import static org.hegui.transfer.Given.API;
import static org.hegui.transfer.Given.ASSESSMENT;
import static org.hegui.transfer.Given.recipient;
import static org.hegui.transfer.Given.transfer;
import static org.hegui.transfer.Given.with;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusTest;
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
class TransferResourceTest {

    private final House house = House.fresh();
    private UUID recipient;

    @BeforeEach
    void aRecipient() {
        recipient = house.recipient();
    }

    @ParameterizedTest(name = "{0} people, {1} sensitive -> step {2} {3}")
    @CsvSource({
        "99999, 0, 9, NO_MECHANISM",
        "100000, 0, 8, STANDARD_CONTRACT_OR_CERTIFICATION",
        "999999, 0, 8, STANDARD_CONTRACT_OR_CERTIFICATION",
        "1000000, 0, 7, SECURITY_ASSESSMENT",
        "99999, 1, 8, STANDARD_CONTRACT_OR_CERTIFICATION",
        "99999, 9999, 8, STANDARD_CONTRACT_OR_CERTIFICATION",
        "99999, 10000, 7, SECURITY_ASSESSMENT"
    })
    void theScaleGivesTheRoute(long people, long sensitive, String step, String route) {
        API.post(house.as("staff"), "/transfers", transfer(recipient, people, sensitive))
                .then()
                .statusCode(201)
                .body("state", is("DRAFT"))
                .body("route", is(route))
                .body("trace[-1].step", is(step))
                .body("trace[-1].decided", is(true));
    }

    @Test
    void theAnswerHasTheWholeTraceAndWhatAlwaysStands() {
        var answer = API.post(house.as("staff"), "/transfers", transfer(recipient, 10))
                .then()
                .statusCode(201)
                .header("Location", containsString("/transfer/v1/transfers/"));
        answer.body("trace.step", is(List.of("0a", "0b", "1", "1b", "2", "3", "4", "5", "6", "7", "8", "9")))
                .body("trace.reason.rule", hasItems("PIPL-42", "XB-7(2)", "XB-8", "XB-5(4)"))
                .body("trace.reason.version", everyItem(not(blankOrNullString())))
                .body("trace.reason.zh", everyItem(not(blankOrNullString())))
                .body("alwaysRequired.rule", hasItems("PIPL-39", "PIPL-55", "PIPL-56", "NDSR-38"))
                .body("scale.people", is(10))
                .body("categories", is(List.of("fullName", "mobile", "orderHistory")))
                .body("evidenceId", notNullValue());
        String id = answer.extract().path("id");
        var asMade = answer.extract().<List<Object>>path("trace");
        API.get(house.as("auditor"), "/transfers/" + id)
                .then()
                .statusCode(200)
                .body("trace", is(asMade))
                .body("alwaysRequired", is(answer.extract().<List<Object>>path("alwaysRequired")));
        API.get(house.as("auditor"), "/evidence?objectId=" + id)
                .then()
                .body("items.action", is(List.of("transfer.created")))
                .body("items[0].rules", is(List.of("XB-5(4)")));
    }

    @Test
    void whatTheHandlerExportedThisYearCountsToo() throws SQLException {
        Database.counted(house.handler(), LegalTime.year(Instant.now()), 99_990, 0);
        route(transfer(recipient, 9)).body("route", is("NO_MECHANISM"));
        route(transfer(recipient, 10)).body("route", is("STANDARD_CONTRACT_OR_CERTIFICATION"));
    }

    @Test
    void lastYearsExportsDoNotCount() throws SQLException {
        Database.counted(house.handler(), LegalTime.year(Instant.now()) - 1, 999_999, 9_999);
        route(transfer(recipient, 9)).body("route", is("NO_MECHANISM"));
    }

    @Test
    void otherGroundsDecideBeforeTheNumbers() {
        var restricted = API.create(house.as("pipo"), "/recipients", with(recipient("US"), "restricted", true));
        route(transfer(restricted, 1)).body("route", is("DENIED")).body("trace[-1].reason.rule", is("PIPL-42"));
        route(with(transfer(recipient, 1), "importantData", "SUSPECTED"))
                .body("route", is("COUNSEL"))
                .body("trace[-1].reason.rule", is("CONTEST-4"));
        route(with(transfer(recipient, 1), "importantData", "NOTIFIED")).body("route", is("SECURITY_ASSESSMENT"));
        route(with(transfer(recipient, 1), "criticalInfrastructureOperator", true))
                .body("route", is("SECURITY_ASSESSMENT"))
                .body("trace[-1].reason.rule", is("XB-7(1)"));
        route(with(transfer(recipient, 0), "categories", List.of("companyName")))
                .body("route", is("NO_MECHANISM"))
                .body("trace[-1].reason.rule", is("XB-3"));
    }

    @Test
    void anExemptionDoesNotCountBeforeItsMemoIsApproved() {
        var exempt = with(
                with(transfer(recipient, 500_000), "exemption", "CONTRACT"), "exemptionMemo", "cross-border delivery");
        route(exempt)
                .body("route", is("STANDARD_CONTRACT_OR_CERTIFICATION"))
                .body("memoApproved", is(false))
                .body("trace.find { it.step == '5' }.reason.rule", is("XB-5(1)"));
    }

    @Test
    void aDomesticRecipientIsNoExport() {
        var domestic = API.create(house.as("pipo"), "/recipients", recipient("CN"));
        assertProblem(API.post(house.as("staff"), "/transfers", transfer(domestic, 1)), 409, "recipient-domestic");
    }

    @Test
    void theThreeSectionsThenTheReview() {
        var id = house.draft(transfer(recipient, 10));
        var path = "/transfers/" + id;
        assertProblem(API.change(house.as("staff"), path + "/submission"), 409, "illegal-state-move")
                .body("detail", containsString("DRAFT"));
        API.change(house.as("pipo"), path + "/assessment", ASSESSMENT)
                .then()
                .statusCode(200)
                .body("state", is("ASSESSED"))
                .body("assessment.measures", is("encrypted, access by role"))
                .body("assessment.assessedAt", notNullValue());
        assertProblem(API.change(house.as("pipo"), path + "/assessment", ASSESSMENT), 409, "illegal-state-move")
                .body("detail", containsString("ASSESSED"));
        API.change(house.as("staff"), path + "/submission")
                .then()
                .statusCode(200)
                .body("state", is("IN_REVIEW"));
        assertProblem(API.change(house.as("staff"), path + "/submission"), 409, "illegal-state-move")
                .body("detail", containsString("IN_REVIEW"));
        API.get(house.as("auditor"), "/evidence?objectId=" + id)
                .then()
                .body("items.action", is(List.of("transfer.created", "transfer.assessed", "transfer.submitted")))
                .body("items.outcome", is(List.of("DRAFT", "ASSESSED", "IN_REVIEW")));
    }

    @Test
    void aRefusedRouteCannotBeSubmitted() {
        var suspected = house.assessed(with(transfer(recipient, 1), "importantData", "SUSPECTED"));
        assertProblem(API.change(house.as("staff"), "/transfers/" + suspected + "/submission"), 409, "route-refused")
                .body("rules", is(List.of("CONTEST-4")));
        var restricted = API.create(house.as("pipo"), "/recipients", with(recipient("US"), "restricted", true));
        var denied = house.assessed(transfer(restricted, 1));
        assertProblem(API.change(house.as("staff"), "/transfers/" + denied + "/submission"), 409, "route-refused")
                .body("rules", is(List.of("PIPL-42")))
                .body("detail", containsString("DENIED"));
        API.get(house.as("staff"), "/transfers/" + denied).then().body("state", is("ASSESSED"));
    }

    @ParameterizedTest
    @CsvSource({
        "scale, '{\"people\":0,\"sensitivePeople\":0}', scale.people",
        "scale, '{\"people\":1,\"sensitivePeople\":1}', scale.sensitivePeople",
        "scale, '{\"people\":-1,\"sensitivePeople\":0}', scale.people",
        "scale, '{\"people\":10000000001,\"sensitivePeople\":0}', scale.people",
        "scale, '{\"people\":1}', scale.sensitivePeople",
        "categories, '[]', categories",
        "categories, '[\"bankCardNumber\"]', scale.sensitivePeople",
        "purpose, '\"Group Reporting\"', purpose",
        "exemption, '\"CONTRACT\"', exemptionMemo",
        "exemptionMemo, '\"because\"', exemptionMemo",
        "expiresOn, '\"2020-01-01\"', expiresOn",
        "importantData, 'null', importantData",
        "criticalInfrastructureOperator, 'null', criticalInfrastructureOperator",
        "recipientId, 'null', recipientId"
    })
    void whatCannotBe(String field, String value, String named) throws IOException {
        var json = new JsonMapper();
        var request = with(transfer(recipient, 10), field, json.readTree(value));
        assertProblem(
                        API.post(house.as("staff"), "/transfers", json.writeValueAsString(request)),
                        400,
                        "invalid-request")
                .body("violations.field", hasItem(named));
        API.get(house.as("staff"), "/transfers").then().body("items", hasSize(0));
    }

    @Test
    void badCodesAndBodies() {
        assertProblem(
                        API.post(
                                house.as("staff"),
                                "/transfers",
                                with(transfer(recipient, 1), "categories", List.of("shoeSizeOfTheNeighbour"))),
                        400,
                        "unknown-code")
                .body("detail", not(containsString("shoeSize")));
        assertProblem(
                API.post(house.as("staff"), "/transfers", transfer(UUID.randomUUID(), 1)), 404, "recipient-not-found");
        assertProblem(
                API.post(house.as("staff"), "/transfers", with(transfer(recipient, 1), "importantData", "PERHAPS")),
                400,
                "malformed-body");
        assertProblem(
                API.post(house.as("staff"), "/transfers", with(transfer(recipient, 1), "expiresOn", "soon")),
                400,
                "malformed-body");
        assertProblem(API.post(house.as("staff"), "/transfers", ""), 400, "invalid-request");
        var id = house.draft(transfer(recipient, 1));
        assertProblem(
                API.change(house.as("pipo"), "/transfers/" + id + "/assessment", Map.of("lawfulness", "yes")),
                400,
                "invalid-request");
        assertProblem(API.get(house.as("pipo"), "/transfers/not-a-uuid"), 404, "not-found");
    }

    @Test
    void anotherHandlerSeesNothing() {
        var id = house.draft(transfer(recipient, 1));
        var stranger = House.fresh();
        var path = "/transfers/" + id;
        assertProblem(API.get(stranger.as("pipo"), path), 404, "transfer-not-found");
        assertProblem(API.change(stranger.as("pipo"), path + "/assessment", ASSESSMENT), 404, "transfer-not-found");
        assertProblem(API.change(stranger.as("pipo"), path + "/submission"), 404, "transfer-not-found");
        assertProblem(API.post(stranger.as("staff"), "/transfers", transfer(recipient, 1)), 404, "recipient-not-found");
        API.get(stranger.as("pipo"), "/transfers").then().body("items", hasSize(0));
        API.get(stranger.as("auditor"), "/evidence?objectId=" + id).then().body("items", hasSize(0));
    }

    @Test
    void whoMayNot() {
        var path = "/transfers/" + UUID.randomUUID();
        assertProblem(API.postAnonymously("/transfers", transfer(recipient, 1)), 401, "unauthenticated");
        assertProblem(API.postAnonymously(path + "/assessment", ASSESSMENT), 401, "unauthenticated");
        assertProblem(API.postAnonymously(path + "/submission", ""), 401, "unauthenticated");
        assertProblem(API.getAnonymously("/transfers"), 401, "unauthenticated");
        assertProblem(API.getAnonymously(path), 401, "unauthenticated");
        assertProblem(API.post(house.as("counsel"), "/transfers", transfer(recipient, 1)), 403, "forbidden");
        assertProblem(API.change(house.as("staff"), path + "/assessment", ASSESSMENT), 403, "forbidden");
        assertProblem(API.change(house.as("auditor"), path + "/submission"), 403, "forbidden");
        assertProblem(API.get(house.as("marketer"), path), 403, "forbidden");
        assertProblem(API.get(house.as("security"), "/transfers"), 403, "forbidden");
    }

    @Test
    void listsComeInPages() {
        house.draft(transfer(recipient, 1));
        house.draft(transfer(recipient, 2));
        API.get(house.as("pipo"), "/transfers?limit=1")
                .then()
                .body("items", hasSize(1))
                .body("next", notNullValue());
        API.get(house.as("pipo"), "/transfers").then().body("items.scale.people", is(List.of(1, 2)));
    }

    private ValidatableResponse route(Map<String, Object> transfer) {
        return API.post(house.as("staff"), "/transfers", transfer).then().statusCode(201);
    }
}
