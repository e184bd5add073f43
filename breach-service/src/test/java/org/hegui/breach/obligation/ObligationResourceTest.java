package org.hegui.breach.obligation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hegui.breach.Given.API;
import static org.hegui.breach.Given.incident;
import static org.hegui.breach.Given.people;
import static org.hegui.breach.Given.recorded;
import static org.hegui.breach.Given.security;
import static org.hegui.breach.Given.with;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;

@QuarkusTest
@WithServiceResources
class ObligationResourceTest {

    private static final String HOURS = "items.findAll { it.clock == 'HOURS' }";

    @ParameterizedTest
    @ValueSource(longs = {900_000, 999_999})
    void belowAMillionNoClockOfHoursRunsAndTheRowSaysWhy(long affected) {
        var rows = rows(recorded(people(affected)));
        rows.body("items.findAll { it.applies && it.clock == 'HOURS' }", empty())
                .body("items.findAll { it.dueAt != null }", empty());
        row(rows, "NCIR-4", "PROVINCIAL_CAC", "applies", false);
        row(rows, "NCIR-4", "PROVINCIAL_CAC", "state", "NOT_APPLICABLE");
        row(rows, "NCIR-4", "PROVINCIAL_CAC", "why.version", "2025-11-01");
        rows.body(path("NCIR-4", "PROVINCIAL_CAC", "why.en"), containsString("no fixed-hour clock"))
                .body(path("NCIR-4", "PROVINCIAL_CAC", "why.zh"), containsString("没有固定小时数"));
    }

    @Test
    void evenOnePersonOpensTheDutiesThatAreDueAtOnce() {
        var rows = rows(recorded(people(1)));
        row(rows, "PIPL-57", "PIPL_AUTHORITY", "state", "OPEN");
        row(rows, "PIPL-57", "INDIVIDUALS", "clock", "IMMEDIATELY");
        rows.body(path("PIPL-57", "INDIVIDUALS", "dueAt"), nullValue())
                .body(path("PIPL-57", "INDIVIDUALS", "firstAppliedAt"), notNullValue());
    }

    @Test
    void growthToAMillionStartsFourHoursFromTheDiscovery() {
        var id = recorded(people(900_000));
        append(id, people(1_000_000));
        var rows = rows(id);
        rows.body(HOURS, hasSize(1));
        row(rows, "NCIR-4", "PROVINCIAL_CAC", "state", "OPEN");
        row(rows, "NCIR-4", "PROVINCIAL_CAC", "length", 4);
        row(rows, "NCIR-4", "PROVINCIAL_CAC", "dueAt", "2026-02-14T23:30:00Z");
        row(rows, "NCIR-4", "PROVINCIAL_CAC", "why.effect", "REQUIRES");
    }

    @ParameterizedTest(name = "discovered {0} -> {1} reports with a clock")
    @CsvSource({"2025-10-31T15:59:59Z, 0", "2025-10-31T16:00:00Z, 1"})
    void theLawOfTheDayOfDiscoveryDecides(String discoveredAt, int reports) {
        var incident = API.create(security(), "/incidents", incident(discoveredAt, people(1_000_000)));
        rows(incident).body(HOURS, hasSize(reports));
        append(incident, people(2_000_000));
        rows(incident).body(HOURS, hasSize(reports));
    }

    @Test
    void criticalInfrastructureHasOneHourAndTwoRecipients() {
        var rows = rows(recorded(with(people(1_000_000), "criticalInfrastructure", true)));
        rows.body(HOURS + ".recipient", is(List.of("PROTECTION_DEPARTMENT", "POLICE")))
                .body(HOURS + ".dueAt", everyItem(is("2026-02-14T20:30:00Z")))
                .body(HOURS + ".length", everyItem(is(1)));
    }

    @Test
    void learningOfCriticalInfrastructureLaterAddsTheShorterClocksAndRemovesNone() {
        var id = recorded(people(1_000_000));
        append(id, with(people(1_000_000), "criticalInfrastructure", true));
        var rows = rows(id);
        rows.body(HOURS + ".recipient", hasItems("PROVINCIAL_CAC", "PROTECTION_DEPARTMENT", "POLICE"))
                .body(HOURS + ".state", everyItem(is("OPEN")));
        row(rows, "NCIR-4", "PROVINCIAL_CAC", "dueAt", "2026-02-14T23:30:00Z");
        row(rows, "NCIR-4", "POLICE", "dueAt", "2026-02-14T20:30:00Z");
    }

    @Test
    void aRecipientThatIsNamedNoMoreIsExplained() {
        var id = recorded(people(1));
        append(id, with(people(1_000_000), "criticalInfrastructure", true));
        var rows = rows(id);
        row(rows, "NCIR-4", "PROVINCIAL_CAC", "state", "NOT_APPLICABLE");
        rows.body(path("NCIR-4", "PROVINCIAL_CAC", "why.en"), containsString("other recipients"));
    }

    @Test
    void whatOnceAppliedStaysOpenWhenTheFactsShrink() {
        var id = recorded(
                with(with(with(people(1_000_000), "minors", true), "harmToPeople", true), "exportInvolved", true));
        append(id, people(0));
        var rows = rows(id);
        row(rows, "NCIR-4", "PROVINCIAL_CAC", "state", "OPEN");
        row(rows, "NCIR-4", "PROVINCIAL_CAC", "dueAt", "2026-02-14T23:30:00Z");
        row(rows, "MIN-35", "GUARDIANS", "state", "OPEN");
        row(rows, "PIPL-57", "INDIVIDUALS", "state", "OPEN");
        row(rows, "NDSR-11", "INTERESTED_PARTIES", "state", "OPEN");
        row(rows, "XB-11", "PROVINCIAL_CAC", "state", "OPEN");
        row(rows, "AUDIT-5", "AUDIT_BODY", "state", "OPEN");
        row(rows, "NDSR-11", "POLICE", "state", "NOT_APPLICABLE");
    }

    @Test
    void thereIsOneRowPerRuleAndRecipientHoweverOftenFactsChange() {
        var id = recorded(people(1));
        var before = rows(id).extract().<List<String>>path("items.id");
        append(id, people(2));
        append(id, people(1_000_000));
        rows(id).body("items.id", is(before));
    }

    @Test
    void whoMayNot() {
        var id = recorded(people(1));
        var path = "/incidents/" + id + "/obligations";
        assertProblem(API.getAnonymously(path), 401, "unauthenticated");
        assertProblem(API.get(Tokens.of("marketer"), path), 403, "forbidden");
        assertProblem(
                API.get(security(), "/incidents/" + UUID.randomUUID() + "/obligations"), 404, "incident-not-found");
        API.get(Tokens.of("auditor"), path + "?limit=1")
                .then()
                .body("items", hasSize(1))
                .body("next", notNullValue());
    }

    private static void append(UUID id, Map<String, Object> facts) {
        API.post(security(), "/incidents/" + id + "/facts", facts).then().statusCode(201);
    }

    private static ValidatableResponse rows(UUID id) {
        return API.get(security(), "/incidents/" + id + "/obligations?limit=200")
                .then()
                .statusCode(200);
    }

    private static void row(ValidatableResponse rows, String rule, String recipient, String field, Object value) {
        rows.body(path(rule, recipient, field), is(value));
    }

    private static String path(String rule, String recipient, String field) {
        return "items.find { it.rule == '" + rule + "' && it.recipient == '" + recipient + "' }." + field;
    }
}
