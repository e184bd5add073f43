package org.hegui.breach.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hegui.breach.Given.API;
import static org.hegui.breach.Given.DISCOVERED;
import static org.hegui.breach.Given.incident;
import static org.hegui.breach.Given.people;
import static org.hegui.breach.Given.recorded;
import static org.hegui.breach.Given.security;
import static org.hegui.breach.Given.with;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;

@QuarkusTest
@WithServiceResources
class IncidentResourceTest {

    @Test
    void anIncidentIsGradedAtOnceAndProven() {
        var answer = API.post(security(), "/incidents", incident(people(900_000)))
                .then()
                .statusCode(201)
                .header("Location", containsString("/breach/v1/incidents/"));
        answer.body("reference", is("INC-2026-0042"))
                .body("discoveredAt", is(DISCOVERED))
                .body("grade.code", is("GENERAL"))
                .body("grade.zh", is("一般"))
                .body("gradeByFacts.code", is("GENERAL"))
                .body("reasons.rule", hasItems("NCIR-4", "CONTEST-6"))
                .body("reasons.zh", everyItem(not(blankOrNullString())))
                .body("facts.version", is(1))
                .body("facts.peopleAffected", is(900_000))
                .body("evidenceId", notNullValue());
        String id = answer.extract().path("id");
        API.get(Tokens.of("auditor"), "/evidence?objectId=" + id)
                .then()
                .body("items.action", is(List.of("incident.reported")))
                .body("items[0].id", is(answer.extract().<String>path("evidenceId")))
                .body("items[0].outcome", is("GENERAL"))
                .body("items[0].facts.peopleAffected", is("900000"));
    }

    @ParameterizedTest(name = "{0} people -> {2}")
    @CsvSource({
        "0, GENERAL, 一般",
        "999999, GENERAL, 一般",
        "1000000, RELATIVELY_LARGE, 较大",
        "1000001, RELATIVELY_LARGE, 较大",
        "9999999, RELATIVELY_LARGE, 较大",
        "10000000, MAJOR, 重大",
        "100000000, PARTICULARLY_MAJOR, 特别重大"
    })
    void theNumberOfPeopleGrades(long affected, String code, String zh) {
        API.get(security(), "/incidents/" + recorded(people(affected)))
                .then()
                .body("grade.code", is(code))
                .body("grade.zh", is(zh));
    }

    @Test
    void growthRaisesTheGradeAndEveryVersionIsKept() {
        var id = recorded(people(900_000));
        API.post(security(), "/incidents/" + id + "/facts", people(1_000_000))
                .then()
                .statusCode(201)
                .body("grade.zh", is("较大"))
                .body("gradeByFacts.zh", is("较大"))
                .body("facts.version", is(2));
        API.get(Tokens.of("pipo"), "/incidents/" + id + "/facts")
                .then()
                .statusCode(200)
                .body("items.version", is(List.of(1, 2)))
                .body("items.peopleAffected", is(List.of(900_000, 1_000_000)))
                .body("items.gradeByFacts.code", is(List.of("GENERAL", "RELATIVELY_LARGE")));
        API.get(Tokens.of("auditor"), "/evidence?objectId=" + id)
                .then()
                .body("items.action", is(List.of("incident.reported", "incident.facts-appended")));
    }

    @Test
    void aGradeNeverFallsByItselfAndTheAnswerSaysWhy() {
        var id = recorded(people(10_000_000));
        API.post(security(), "/incidents/" + id + "/facts", people(3))
                .then()
                .statusCode(201)
                .body("grade.code", is("MAJOR"))
                .body("gradeByFacts.code", is("GENERAL"))
                .body("reasons[0].effect", is("INFORMS"))
                .body("reasons[0].zh", containsString("级别不自动下降"))
                .body("reasons[1].en", containsString("10000000"));
        API.post(security(), "/incidents/" + id + "/facts", people(1_000_000))
                .then()
                .body("grade.code", is("MAJOR"))
                .body("gradeByFacts.code", is("RELATIVELY_LARGE"))
                .body("reasons", hasSize(2));
        API.get(security(), "/incidents/" + id).then().body("grade.code", is("MAJOR"));
        API.post(security(), "/incidents/" + id + "/facts", people(100_000_000))
                .then()
                .body("grade.code", is("PARTICULARLY_MAJOR"))
                .body("reasons", hasSize(1));
    }

    @Test
    void outagesCountForCriticalInfrastructureOnly() {
        var outage = with(people(0), "outageMinutes", 10);
        API.get(security(), "/incidents/" + recorded(outage)).then().body("grade.code", is("GENERAL"));
        API.get(security(), "/incidents/" + recorded(with(outage, "criticalInfrastructure", true)))
                .then()
                .body("grade.code", is("RELATIVELY_LARGE"));
    }

    @Test
    void manyClerksAtOnceEachMakeAVersionAndTheGravestGradeStays() throws Exception {
        var id = recorded(people(1));
        try (var clerks = Executors.newFixedThreadPool(8)) {
            var reports = LongStream.rangeClosed(1, 8)
                    .mapToObj(million -> appending(id, million * 2_000_000))
                    .toList();
            var answers =
                    clerks.invokeAll(reports).stream().map(Future::resultNow).toList();
            assertThat(answers).containsOnly(201);
        }
        API.get(security(), "/incidents/" + id)
                .then()
                .body("facts.version", is(9))
                .body("grade.code", is("MAJOR"));
        API.get(security(), "/incidents/" + id + "/facts")
                .then()
                .body("items.version", is(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9)));
        API.get(Tokens.of("auditor"), "/evidence?objectId=" + id).then().body("items", hasSize(9));
    }

    private static Callable<Integer> appending(UUID id, long affected) {
        return () -> API.post(security(), "/incidents/" + id + "/facts", people(affected))
                .statusCode();
    }

    @Test
    void listsComeInPagesWithTheNewestFacts() {
        var id = recorded(people(1));
        API.post(security(), "/incidents/" + id + "/facts", people(2)).then().statusCode(201);
        recorded(people(3));
        var first =
                API.get(security(), "/incidents?limit=1").then().statusCode(200).body("items", hasSize(1));
        first.header("Link", containsString("rel=\"next\""));
        API.get(security(), "/incidents?limit=200")
                .then()
                .body("items.find { it.id == '" + id + "' }.facts.version", is(2))
                .body("items.find { it.id == '" + id + "' }.facts.peopleAffected", is(2));
    }

    @Test
    void anotherHandlerSeesNothing() {
        var id = recorded(people(1_000_000));
        var stranger = Tokens.ofHandler(Tokens.HANDLER_B, "security");
        assertProblem(API.get(stranger, "/incidents/" + id), 404, "incident-not-found");
        assertProblem(API.get(stranger, "/incidents/" + id + "/facts"), 404, "incident-not-found");
        assertProblem(API.get(stranger, "/incidents/" + id + "/obligations"), 404, "incident-not-found");
        assertProblem(API.post(stranger, "/incidents/" + id + "/facts", people(1)), 404, "incident-not-found");
        API.get(stranger, "/incidents?limit=200").then().body("items.id", not(hasItem(id.toString())));
        API.get(Tokens.ofHandler(Tokens.HANDLER_B, "auditor"), "/evidence?objectId=" + id)
                .then()
                .body("items", hasSize(0));
        API.get(security(), "/incidents/" + id).then().body("facts.version", is(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pipo", "security", "staff"})
    void whoMay(String role) {
        var id = API.create(Tokens.of(role), "/incidents", incident(people(1)));
        API.post(Tokens.of(role), "/incidents/" + id + "/facts", people(2))
                .then()
                .statusCode(201);
        API.get(Tokens.of(role), "/incidents/" + id).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "counsel"})
    void whoMayOnlyRead(String role) {
        var id = recorded(people(1));
        API.get(Tokens.of(role), "/incidents/" + id).then().statusCode(200);
        API.get(Tokens.of(role), "/incidents/" + id + "/facts").then().statusCode(200);
        API.get(Tokens.of(role), "/incidents").then().statusCode(200);
        assertProblem(API.post(Tokens.of(role), "/incidents", incident(people(1))), 403, "forbidden");
        assertProblem(API.post(Tokens.of(role), "/incidents/" + id + "/facts", people(1)), 403, "forbidden");
    }

    @Test
    void whoMayNot() {
        var path = "/incidents/" + UUID.randomUUID();
        assertProblem(API.postAnonymously("/incidents", incident(people(1))), 401, "unauthenticated");
        assertProblem(API.postAnonymously(path + "/facts", people(1)), 401, "unauthenticated");
        assertProblem(API.getAnonymously("/incidents"), 401, "unauthenticated");
        assertProblem(API.getAnonymously(path), 401, "unauthenticated");
        assertProblem(API.getAnonymously(path + "/facts"), 401, "unauthenticated");
        assertProblem(API.get(Tokens.expired("pipo"), path), 401, "unauthenticated");
        assertProblem(API.get(Tokens.forAnotherAudience("pipo"), path), 401, "unauthenticated");
        assertProblem(API.post(Tokens.of("marketer"), "/incidents", incident(people(1))), 403, "forbidden");
        assertProblem(API.get(Tokens.of("subject"), path), 403, "forbidden");
        assertProblem(API.get(Tokens.of("integrator"), "/incidents"), 403, "forbidden");
        assertProblem(API.get(Tokens.of("marketer"), path + "/facts"), 403, "forbidden");
    }
}
