package org.hegui.platform.testkit.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.hegui.platform.testkit.openapi.ApiDocument;
import org.hegui.platform.testkit.openapi.Operation;
import org.hegui.platform.testkit.wire.Wire;

/** Each flaw of a service must be found by a walk, and a service without one must pass, before a walk is trusted. */
class WalksTest {

    private static Things things;
    private static List<String> acceptedBodies;
    private static List<String> acceptedAddresses;

    @BeforeAll
    static void database() throws Exception {
        things = new Things();
        acceptedBodies = badInput(Flaw.ACCEPTS_ANYTHING, "createThing");
        acceptedAddresses = badInput(Flaw.ACCEPTS_ANYTHING, "listThings");
    }

    @AfterAll
    static void noDatabase() throws IOException {
        things.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"listThings", "createThing", "getThing", "changeThing"})
    void aServiceWithoutAFlawPasses(String operation) throws Exception {
        assertThat(strangers(Flaw.NONE, operation, service())).isEmpty();
        assertThat(badInput(Flaw.NONE, operation)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NEEDS_NO_TOKEN, listThings, no token",
        "BELIEVES_FORGERS, getThing, a forged token",
        "BELIEVES_FORGERS, getThing, an expired token",
        "BELIEVES_FORGERS, getThing, a token for another audience",
        "ASKS_FOR_NO_ROLE, createThing, the role auditor",
        "SHOWS_THINGS_OF_OTHERS, getThing, a stranger as staff",
        "LISTS_THINGS_OF_OTHERS, listThings, is shown",
        "CHANGES_THINGS_OF_OTHERS, changeThing, changed the table thing",
        "MAKES_THINGS_FOR_OTHERS, createThing, changed the table thing",
        "MAKES_THINGS_FOR_OTHERS, createThing, does not own it",
        "TELLS_THAT_IT_EXISTS, getThing, is not 404",
        "FINDS_NOTHING, getThing, the owner does not find it either",
        "REFUSES_EVERYTHING, createThing, proves nothing"
    })
    void aStrangerFinds(Flaw flaw, String operation, String finding) throws Exception {
        assertThat(strangers(flaw, operation, service()))
                .anySatisfy(found -> assertThat(found).contains(finding));
    }

    @ParameterizedTest
    @CsvSource({
        "SHOWS_STACK_TRACES, createThing, shows the inside",
        "SHOWS_STACK_TRACES, listThings, no 4xx",
        "ANSWERS_PLAIN_TEXT, changeThing, no problem+json",
        "SHOWS_SQL, createThing, shows the inside",
        "ECHOES_VALUES, createThing, echoes what was sent",
        "ECHOES_VALUES, listThings, echoes what was sent",
        "WRITES_BEFORE_IT_REFUSES, createThing, changed the table thing",
        "ACCEPTS_ANYTHING, createThing, accepted",
        "REFUSES_EVERYTHING, createThing, without a fault it is refused too",
        "HANGS_UP, createThing, no answer"
    })
    void badInputFinds(Flaw flaw, String operation, String finding) throws Exception {
        assertThat(badInput(flaw, operation))
                .anySatisfy(found -> assertThat(found).contains(finding));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "topic: missing",
                "topic: null",
                "topic: number for a text",
                "topic: too long text",
                "topic: NUL in a text",
                "topic: half of a surrogate pair",
                "topic: broken pattern",
                "list at the top",
                "empty body",
                "unknown field",
                "field twice",
                "second value",
                "cut off",
                "bytes that are no UTF-8",
                "UTF-16LE",
                "too large body",
                "too deep lists",
                "too deep objects",
                "media type text/plain",
                "no media type"
            })
    void everyFaultOfABodyIsTried(String fault) throws Exception {
        assertThat(badInput(Flaw.ACCEPTS_ANYTHING, "createThing"))
                .anySatisfy(found -> assertThat(found).startsWith(fault));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "query limit: text for a number",
                "query limit: too small number",
                "query limit: too large number",
                "query limit: thirty digits",
                "query limit: NUL",
                "too long address",
                "accepts images only",
                "unreadable Accept"
            })
    void everyFaultOfAnAddressIsTried(String fault) throws Exception {
        assertThat(badInput(Flaw.ACCEPTS_ANYTHING, "listThings"))
                .anySatisfy(found -> assertThat(found).startsWith(fault));
    }

    @Test
    void anOperationThatDoesNotSayWhoMayCallItIsFound() throws Exception {
        assertThat(strangers(Flaw.NONE, "openToAll", service()))
                .singleElement()
                .asString()
                .contains("does not say who may call it");
    }

    @Test
    void aPathParameterWithoutAFixtureIsFound() {
        assertThatThrownBy(() -> strangers(Flaw.NONE, "getThing", WalkedService.at("/things/v1")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("No fixture for /things/{id}");
    }

    @Test
    void onlyTechnicalTablesMayChange() throws Exception {
        var all = new Tables(things::connection, Set.of());
        var butTechnical = new Tables(things::connection, Set.of("heartbeat"));
        var before = all.state();
        var beforeToo = butTechnical.state();
        things.beat();
        assertThat(all.state()).isNotEqualTo(before).containsKeys("thing", "heartbeat");
        assertThat(butTechnical.state()).isEqualTo(beforeToo).containsOnlyKeys("thing");
    }

    @Test
    void aChangeOfOneColumnIsSeenAndIsTheHandlersOwn() throws Exception {
        var tables = new Tables(things::connection, Set.of());
        var id = things.add("handler-a");
        var before = Map.of("a", tables.stateOf("handler-a"), "b", tables.stateOf("handler-b"));
        things.change(id);
        assertThat(tables.stateOf("handler-a")).isNotEqualTo(before.get("a")).containsOnlyKeys("thing");
        assertThat(tables.stateOf("handler-b")).isEqualTo(before.get("b"));
        assertThat(tables.idsOf("handler-a")).contains(id.toString());
        assertThat(tables.idsOf("handler-b")).doesNotContain(id.toString());
    }

    private static WalkedService service() {
        return WalkedService.at("/things/v1").existing("/things/{id}", WalksTest::thing);
    }

    private static Object thing() {
        try {
            return things.add("handler-a");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> strangers(Flaw flaw, String operation, WalkedService service) throws Exception {
        return walk(
                flaw,
                operation,
                service,
                (walked, requests, wire, tables, walkedOperation) ->
                        new StrangerTrial(walked, requests, wire, tables, walkedOperation).run());
    }

    private static List<String> badInput(Flaw flaw, String operation) throws Exception {
        return walk(
                flaw,
                operation,
                service(),
                (walked, requests, wire, tables, walkedOperation) ->
                        new BadInputTrial(walked, requests, wire, tables, walkedOperation).run());
    }

    private static List<String> walk(Flaw flaw, String id, WalkedService service, Walk.Trial trial) throws Exception {
        thing();
        try (var poor = new PoorService(flaw, things);
                var wire = new Wire(poor.address())) {
            var operations = ApiDocument.parse(document()).operations("/things/v1");
            var requests = new Requests(service, operations, wire);
            var tables = new Tables(things::connection, Set.of("heartbeat"));
            return trial.of(service, requests, wire, tables, named(operations, id))
                    .all();
        }
    }

    private static Operation named(List<Operation> operations, String id) {
        return operations.stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String document() throws IOException {
        try (var json = WalksTest.class.getResourceAsStream("things.json")) {
            return new String(json.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
