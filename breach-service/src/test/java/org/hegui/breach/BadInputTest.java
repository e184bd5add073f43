package org.hegui.breach;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hegui.breach.Given.API;
import static org.hegui.breach.Given.incident;
import static org.hegui.breach.Given.people;
import static org.hegui.breach.Given.recorded;
import static org.hegui.breach.Given.security;
import static org.hegui.breach.Given.with;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.time.Duration;
import java.time.Instant;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.hegui.platform.testkit.WithServiceResources;

/** Whatever is sent, the answer is a clear problem that shows nothing of the inside, and nothing is recorded. */
@QuarkusTest
@WithServiceResources
class BadInputTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "\"text\"",
                "{\"surprise\":1}",
                "{\"facts\":1}",
                "{\"discoveredAt\":\"yesterday\"}",
                "{\"facts\":{\"minors\":\"perhaps\"}}",
                "{\"facts\":{\"peopleAffected\":99999999999999999999}}",
                "{\"title\":\"Somebody's data\"}"
            })
    void unreadableBodies(String body) {
        assertProblem(API.post(security(), "/incidents", body), 400, "malformed-body")
                .body("detail", not(containsString("org.hegui")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "null", ""})
    void bodiesWithNothingInThem(String body) {
        assertProblem(API.post(security(), "/incidents", body), 400, "invalid-request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"13800138000", "INC 1", "inc-1", "张三-1", "A-110101199003078", "INC-13800138000", "", "INC-1'--"})
    void aReferenceIsATicketAndNothingElse(String reference) {
        var request = with(incident(people(1)), "reference", reference);
        assertProblem(API.post(security(), "/incidents", request), 400, "invalid-request")
                .body("violations.field", hasItem("reference"));
    }

    @ParameterizedTest
    @CsvSource({
        "peopleAffected, -1",
        "peopleAffected, 10000000001",
        "sensitivePeople, -1",
        "directLossRmb, -1",
        "outageMinutes, 5256001",
        "mainFunctionOutageMinutes, -1",
        "peopleDisrupted, -1"
    })
    void countsStayWithinWhatExists(String fact, long value) {
        var facts = with(people(1), fact, value);
        assertProblem(API.post(security(), "/incidents", incident(facts)), 400, "invalid-request")
                .body("violations.field", hasItem("facts." + fact));
        var id = recorded(people(1));
        assertProblem(API.post(security(), "/incidents/" + id + "/facts", facts), 400, "invalid-request")
                .body("violations.field", hasItem(fact));
        API.get(security(), "/incidents/" + id + "/facts").then().body("items", hasSize(1));
    }

    @Test
    void howManyPeopleMustBeSaid() {
        assertProblem(API.post(security(), "/incidents", incident(java.util.Map.of())), 400, "invalid-request")
                .body("violations.field", hasItem("facts.peopleAffected"));
    }

    @Test
    void sensitivePeopleAreAmongThePeople() {
        var facts = with(people(5), "sensitivePeople", 6);
        assertProblem(API.post(security(), "/incidents", incident(facts)), 400, "invalid-request")
                .body("violations.field", hasItem(endsWith("sensitivePeople")));
        var id = recorded(with(people(5), "sensitivePeople", 5));
        assertProblem(API.post(security(), "/incidents/" + id + "/facts", facts), 400, "invalid-request")
                .body("violations.field", hasItem(endsWith("sensitivePeople")));
    }

    @Test
    void discoveryIsNeitherTomorrowNorBeforeTheLaw() {
        var tomorrow = Instant.now().plus(Duration.ofDays(1)).toString();
        var request = incident(people(1));
        assertProblem(
                        API.post(security(), "/incidents", with(request, "discoveredAt", tomorrow)),
                        400,
                        "invalid-request")
                .body("violations.field", hasItem("discoveredAt"));
        assertProblem(
                        API.post(security(), "/incidents", with(request, "discoveredAt", "2021-10-31T15:59:59Z")),
                        400,
                        "invalid-request")
                .body("violations.field", hasItem("discoveredAt"));
        assertProblem(
                        API.post(security(), "/incidents", with(request, "discoveredAt", "-999999999-01-01T00:00:00Z")),
                        400,
                        "malformed-body")
                .body("violations.field", hasItem("discoveredAt"));
        API.post(security(), "/incidents", with(request, "discoveredAt", "2021-10-31T16:00:00Z"))
                .then()
                .statusCode(201);
    }

    @Test
    void unknownPathsAndMethodsAreProblemsToo() {
        assertProblem(API.get(security(), "/nothing-here"), 404, "not-found");
        assertProblem(API.get(security(), "/incidents/not-a-uuid"), 404, "not-found");
        assertProblem(API.get(security(), "/incidents?limit=201"), 400, "invalid-request")
                .body("violations.field", hasItem("limit"));
    }
}
