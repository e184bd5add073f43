package org.hegui.transfer.transfer;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hegui.platform.testkit.Api.assertProblem;
import static org.hegui.transfer.Given.API;
import static org.hegui.transfer.Given.transfer;
import static org.hegui.transfer.Given.with;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.hegui.platform.testkit.WithServiceResources;
import org.hegui.statute.Applies;
import org.hegui.statute.LegalTime;
import org.hegui.transfer.House;
import org.hegui.transfer.TestClock;
import org.hegui.transfer.peer.Person;

@QuarkusTest
@WithServiceResources
class ImportantDataQuestionTest {

    private final House house = House.fresh();
    private UUID recipient;

    @BeforeEach
    void aRecipient() {
        recipient = house.recipient();
    }

    @AfterEach
    void theRealTime() {
        TestClock.reset();
    }

    @Test
    @Applies("CONTEST-4")
    void nothingGoesBeforeCounselHasAnswered() {
        var id = house.assessed(suspected());
        var question = question(id);
        API.get(house.as("counsel"), "/counsel-questions/" + question)
                .then()
                .body("question", is("CONTEST-4"))
                .body("safeDefault", is("EXPORT_BLOCKED"))
                .body("objectId", is(id.toString()))
                .body("scope.purpose", is("group-reporting"))
                .body("scope.recipient", is(recipient.toString()))
                .body("scope.categories", is("fullName.mobile.orderHistory"));
        assertProblem(API.change(house.as("staff"), "/transfers/" + id + "/submission"), 409, "route-refused")
                .body("rules", is(List.of("CONTEST-4")));
        answer(question, "DENY", Map.of());
        assertProblem(API.change(house.as("staff"), "/transfers/" + id + "/submission"), 409, "route-refused");
        answer(question, "PERMIT", Map.of());
        API.change(house.as("staff"), "/transfers/" + id + "/submission")
                .then()
                .statusCode(200)
                .body("state", is("IN_REVIEW"))
                .body("route", is("NO_MECHANISM"));
        house.decide(id, "counsel", "COUNSEL", "APPROVE").statusCode(201);
        house.decide(id, "pipo", "PIPO", "APPROVE").statusCode(201);
        house.check(id, List.of(Person.WILLING.somebody())).body("outcome", is("PERMIT"));
        API.get(house.as("auditor"), "/evidence?objectId=" + id)
                .then()
                .body("items.action", hasItem("transfer.routed"));
    }

    @Test
    void aMemoIsReusedWithinItsScopeOnly() {
        answer(question(house.draft(suspected())), "PERMIT", Map.of("scope", Map.of("purpose", "group-reporting")));
        route(with(suspected(), "categories", List.of("fullName")))
                .body("route", is("NO_MECHANISM"))
                .body("counselQuestionId", nullValue());
        route(with(suspected(), "purpose", "other-reporting")).body("route", is("COUNSEL"));
    }

    @Test
    void theSameIsAskedOnce() {
        var first = question(house.draft(suspected()));
        var again = API.post(house.as("staff"), "/transfers", suspected()).then();
        again.body("counselQuestionId", is(first));
        API.get(house.as("counsel"), "/counsel-questions").then().body("items", hasSize(1));
        route(with(suspected(), "purpose", "other-reporting")).body("counselQuestionId", not(first));
    }

    @Test
    void whenTheMemoRunsOutTheGateCloses() {
        var id = house.assessed(with(suspected(), "expiresOn", today(100)));
        answer(question(id), "PERMIT", Map.of("expiresOn", today(30)));
        API.change(house.as("staff"), "/transfers/" + id + "/submission").then().statusCode(200);
        house.decide(id, "counsel", "COUNSEL", "APPROVE").statusCode(201);
        house.decide(id, "pipo", "PIPO", "APPROVE").statusCode(201);
        var lastInstant =
                LegalTime.startOf(LegalTime.date(Instant.now()).plusDays(31)).minusSeconds(60);
        TestClock.moveTo(lastInstant);
        house.check(id, List.of(Person.WILLING.somebody())).body("outcome", is("PERMIT"));
        TestClock.moveTo(lastInstant.plus(Duration.ofSeconds(60)));
        house.check(id, List.of(Person.WILLING.somebody()))
                .body("outcome", is("DENY"))
                .body("reasons.rule", hasItem("CONTEST-4"));
    }

    private Map<String, Object> suspected() {
        return with(transfer(recipient, 10), "importantData", "SUSPECTED");
    }

    private ValidatableResponse route(Map<String, Object> transfer) {
        return API.post(house.as("staff"), "/transfers", transfer).then().statusCode(201);
    }

    private String question(UUID transfer) {
        return API.get(house.as("staff"), "/transfers/" + transfer)
                .then()
                .body("route", is("COUNSEL"))
                .extract()
                .path("counselQuestionId");
    }

    private void answer(String question, String effect, Map<String, Object> more) {
        var memo = new HashMap<String, Object>(
                Map.of("effect", effect, "text", "nobody has notified it", "citation", "XB-2", "expiresOn", today(60)));
        memo.putAll(more);
        API.create(house.as("counsel"), "/counsel-questions/" + question + "/memos", memo);
    }

    private static String today(int plusDays) {
        return LegalTime.date(Instant.now()).plusDays(plusDays).toString();
    }
}
