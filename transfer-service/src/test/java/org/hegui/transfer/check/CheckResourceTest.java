package org.hegui.transfer.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hegui.platform.testkit.Api.assertProblem;
import static org.hegui.transfer.Given.API;
import static org.hegui.transfer.Given.check;
import static org.hegui.transfer.Given.transfer;
import static org.hegui.transfer.Given.with;
import static org.hegui.transfer.peer.Person.BREAKING;
import static org.hegui.transfer.peer.Person.CONTESTED;
import static org.hegui.transfer.peer.Person.SLOW;
import static org.hegui.transfer.peer.Person.UNKNOWN_PURPOSE;
import static org.hegui.transfer.peer.Person.UNREACHABLE;
import static org.hegui.transfer.peer.Person.UNWILLING;
import static org.hegui.transfer.peer.Person.WILLING;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.hegui.platform.testkit.WithServiceResources;
import org.hegui.statute.LegalTime;
import org.hegui.transfer.Database;
import org.hegui.transfer.House;
import org.hegui.transfer.TestClock;
import org.hegui.transfer.peer.ConsentServiceDouble;
import org.hegui.transfer.peer.Person;

@QuarkusTest
@WithServiceResources
@QuarkusTestResource(ConsentServiceDouble.class)
class CheckResourceTest {

    private static final String PERSONS = "select count(*) from exported_person where handler = ?";
    private static final String ORDINARY =
            "select coalesce(sum(ordinary), 0) - (select count(*) from exported_person p where p.handler = c.handler"
                    + " and p.ordinary) from year_counter c where handler = ? group by handler";

    private final House house = House.fresh();
    private UUID recipient;
    private final int year = LegalTime.year(Instant.now());

    @BeforeEach
    void aRecipient() {
        recipient = house.recipient();
    }

    @AfterEach
    void realTime() {
        TestClock.reset();
    }

    @Test
    void nobodyGoesBeforeTheApprovalAndEverybodyWillingAfterIt() throws SQLException {
        var people = willing(3);
        var id = house.draft(transfer(recipient, 10));
        house.check(id, people).body("outcome", is("DENY")).body("reasons.rule", is(List.of("PIPL-55(4)")));

        var submitted = house.submitted(transfer(recipient, 10));
        house.check(submitted, people).body("outcome", is("DENY")).body("reasons.rule", is(List.of("PIPL-38")));
        house.decide(submitted, "counsel", "COUNSEL", "APPROVE");
        house.check(submitted, people)
                .body("outcome", is("DENY"))
                .body("permittedSubjects", empty())
                .body("counters.ordinary", is(0));
        assertThat(Database.number(PERSONS, house.handler())).isZero();

        house.decide(submitted, "pipo", "PIPO", "APPROVE");
        house.check(submitted, people)
                .body("outcome", is("PERMIT"))
                .body("reasons.rule", is(List.of("XB-5(4)", "NDSR-38")))
                .body("reasons.zh", everyItem(not(blankOrNullString())))
                .body("permittedSubjects", is(texts(people)))
                .body("refusedSubjects", empty())
                .body("counters.ordinary", is(3))
                .body("counters.sensitive", is(0))
                .body("counters.year", is(year))
                .body("routeNow", is("NO_MECHANISM"))
                .body("evidenceId", notNullValue());
        assertThat(Database.number(PERSONS, house.handler())).isEqualTo(3);
        API.get(house.as("auditor"), "/evidence?objectId=" + submitted)
                .then()
                .body(
                        "items.findAll { it.action == 'transfer.checked' }.outcome",
                        is(List.of("DENY", "DENY", "PERMIT")))
                .body("items[-1].facts.permitted", is("3"))
                .body("items[-1].facts.ordinary", is("3"));
    }

    @Test
    void aMechanismThatIsNotInEffectLetsNobodyGo() {
        var contract = house.approved(transfer(recipient, 100_000));
        house.check(contract, willing(1))
                .body("outcome", is("DENY"))
                .body("reasons.rule", is(List.of("SC-6", "PIPL-38", "XB-8")));
        var assessment = house.approved(transfer(recipient, 1_000_000));
        house.check(assessment, willing(1)).body("reasons.rule", is(List.of("PIPL-38", "XB-7(2)")));
        var rejected = house.submitted(transfer(recipient, 1));
        house.decide(rejected, "pipo", "PIPO", "REJECT");
        house.check(rejected, willing(1)).body("reasons.rule", is(List.of("PIPL-38")));
    }

    @Test
    void oneOfThreeWithoutSeparateConsentStays() {
        var refuser = UNWILLING.somebody();
        var others = willing(2);
        var id = house.approved(transfer(recipient, 10));
        house.check(id, List.of(others.get(0), refuser, others.get(1)))
                .body("outcome", is("PERMIT"))
                .body("permittedSubjects", is(texts(others)))
                .body("refusedSubjects.subjectId", is(List.of(refuser.toString())))
                .body("refusedSubjects[0].outcome", is("DENY"))
                .body("refusedSubjects[0].reasons[0].rule", is("PIPL-39"))
                .body("counters.ordinary", is(2));
    }

    @Test
    void whenNobodyMayTheWorstAnswerIsGiven() throws SQLException {
        var id = house.approved(transfer(recipient, 10));
        house.check(id, List.of(CONTESTED.somebody(), UNWILLING.somebody()))
                .body("outcome", is("DENY"))
                .body("reasons.rule", hasItems("PIPL-39", "CONTEST-1"));
        house.check(id, List.of(CONTESTED.somebody(), CONTESTED.somebody()))
                .body("outcome", is("ASK_COUNSEL"))
                .body("reasons.rule", is(List.of("CONTEST-1")))
                .body("permittedSubjects", empty());
        assertThat(Database.number(PERSONS, house.handler())).isZero();
    }

    @Test
    void thePersonWhoGoesAgainIsCountedOnceOverAllTransfers() {
        var people = willing(2);
        var id = house.approved(transfer(recipient, 2));
        house.check(id, people).body("counters.ordinary", is(2));
        house.check(id, List.of(people.get(0), people.get(0), people.get(1)))
                .body("outcome", is("PERMIT"))
                .body("permittedSubjects", is(texts(people)))
                .body("counters.ordinary", is(2));
        var other = house.approved(transfer(house.recipient(), 10));
        house.check(other, people).body("outcome", is("PERMIT")).body("counters.ordinary", is(2));
    }

    @Test
    void whoHasBothKindsSentCountsInBoth() {
        var exempt = with(
                with(transfer(recipient, 10, 5), "exemption", "CONTRACT"), "exemptionMemo", "cross-border delivery");
        var id = house.approved(exempt);
        var person = willing(1);
        house.check(id, person, List.of("bankCardNumber"))
                .body("outcome", is("PERMIT"))
                .body("counters.ordinary", is(0))
                .body("counters.sensitive", is(1));
        house.check(id, person, List.of("fullName", "bankCardNumber"))
                .body("counters.ordinary", is(1))
                .body("counters.sensitive", is(1));
        house.check(id, willing(5), List.of("bankCardNumber"))
                .body("outcome", is("DENY"))
                .body("reasons.rule", is(List.of("NDSR-38")))
                .body("counters.sensitive", is(1));
    }

    @Test
    void moreThanTheApprovedScaleStaysAltogether() throws SQLException {
        var id = house.approved(transfer(recipient, 2));
        house.check(id, willing(3))
                .body("outcome", is("DENY"))
                .body("reasons.rule", is(List.of("NDSR-38")))
                .body("permittedSubjects", empty())
                .body("counters.ordinary", is(0));
        var people = willing(2);
        house.check(id, people).body("outcome", is("PERMIT"));
        house.check(id, willing(1)).body("outcome", is("DENY")).body("counters.ordinary", is(2));
        house.check(id, people).body("outcome", is("PERMIT"));
        assertThat(Database.number(PERSONS, house.handler())).isEqualTo(2);
    }

    @Test
    void onlyTheApprovedCategoriesGo() {
        var id = house.approved(transfer(recipient, 10));
        house.check(id, willing(1), List.of("fullName", "email"))
                .body("outcome", is("DENY"))
                .body("reasons.rule", is(List.of("NDSR-38")))
                .body("counters.ordinary", is(0));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"2026-12-31T15:59:59Z, PERMIT", "2026-12-31T16:00:00Z, DENY"})
    void theLastDayEndsAtMidnightInShanghai(Instant instant, String outcome) {
        TestClock.moveTo(Instant.parse("2026-12-01T00:00:00Z"));
        var id = house.approved(with(transfer(recipient, 10), "expiresOn", "2026-12-31"));
        TestClock.moveTo(instant.minusMillis(outcome.equals("PERMIT") ? 60_000 : 0));
        house.check(id, willing(1)).body("outcome", is(outcome));
    }

    @Test
    void theCountersBeginAgainWithTheYearInShanghai() {
        TestClock.moveTo(Instant.parse("2026-12-31T15:00:00Z"));
        var id = house.approved(with(transfer(recipient, 2), "expiresOn", "2027-06-30"));
        house.check(id, willing(2)).body("counters.year", is(2026)).body("counters.ordinary", is(2));
        TestClock.moveTo(Instant.parse("2026-12-31T16:00:00Z"));
        house.check(id, willing(1))
                .body("outcome", is("PERMIT"))
                .body("counters.year", is(2027))
                .body("counters.ordinary", is(1));
    }

    @ParameterizedTest(name = "{0} so far and {1} more -> {2}")
    @CsvSource({"99998, 1, PERMIT", "99998, 2, DENY", "99999, 1, DENY", "99997, 2, PERMIT"})
    void aLineOfTheLawIsNotCrossedByPeopleWhoGo(long before, int more, String outcome) throws SQLException {
        var id = house.approved(transfer(recipient, 10));
        Database.counted(house.handler(), year, before, 0);
        var answer = house.check(id, willing(more)).body("outcome", is(outcome));
        if (outcome.equals("DENY")) {
            answer.body("reasons.rule", is(List.of("PIPL-38", "XB-8")))
                    .body("routeNow", is("STANDARD_CONTRACT_OR_CERTIFICATION"))
                    .body("permittedSubjects", empty())
                    .body("counters.ordinary", is((int) before));
            assertThat(Database.number(PERSONS, house.handler())).isZero();
        }
    }

    @Test
    void theSamePeopleAtOnceAreCountedOnce() throws Exception {
        var people = willing(20);
        var id = house.approved(transfer(recipient, 20));
        var answers = atOnce(8, _ -> () -> house.check(id, people).extract().path("outcome"));
        assertThat(answers).hasSize(8).containsOnly("PERMIT");
        assertThat(Database.number(PERSONS, house.handler())).isEqualTo(20);
        assertThat(Database.number(ORDINARY, house.handler())).isZero();
        house.check(id, people).body("counters.ordinary", is(20));
    }

    @Test
    void differentPeopleAtOnceDoNotPassTheScaleTogether() throws Exception {
        var id = house.approved(transfer(recipient, 10));
        var other = house.approved(transfer(house.recipient(), 10));
        var answers = atOnce(
                8,
                number -> () -> house.check(number % 2 == 0 ? id : other, willing(4))
                        .extract()
                        .path("outcome"));
        assertThat(answers).filteredOn("PERMIT"::equals).hasSize(4);
        assertThat(Database.number(PERSONS, house.handler())).isEqualTo(16);
        assertThat(Database.number(ORDINARY, house.handler())).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = Person.class,
            names = {"UNREACHABLE", "BREAKING", "SLOW", "UNKNOWN_PURPOSE"})
    void withoutAnAnswerForOneNobodyGoesAndNobodyIsCounted(Person silent) throws SQLException {
        var id = house.approved(transfer(recipient, 10));
        var request = check(id, List.of(WILLING.somebody(), silent.somebody()), List.of("fullName"));
        var answer = API.post(house.as("staff"), "/checks", request);
        if (silent == UNREACHABLE) {
            assertProblem(answer, 503, "peer-unavailable");
        } else if (silent == BREAKING) {
            assertProblem(answer, 502, "peer-failed");
        } else if (silent == SLOW) {
            assertProblem(answer, 504, "peer-timeout");
        } else {
            assertThat(silent).isEqualTo(UNKNOWN_PURPOSE);
            assertProblem(answer, 404, "purpose-not-found");
        }
        assertThat(Database.number(PERSONS, house.handler())).isZero();
        house.check(id, willing(1)).body("outcome", is("PERMIT")).body("counters.ordinary", is(1));
    }

    @Test
    void whatIsNotPersonalCountsNobody() {
        var company = with(
                with(transfer(recipient, 10), "categories", List.of("fullName", "companyName")),
                "purpose",
                "suppliers");
        var id = house.approved(company);
        house.check(id, willing(1), List.of("companyName"))
                .body("outcome", is("PERMIT"))
                .body("counters.ordinary", is(0));
    }

    @Test
    void badInput() {
        var id = house.approved(transfer(recipient, 200));
        var names = List.of("fullName");
        bad(check(id, List.of(), names), "subjectIds");
        bad(check(id, willing(101), names), "subjectIds");
        bad(check(id, willing(1), List.of()), "categories");
        bad(with(check(id, willing(1), names), "transferId", null), "transferId");
        house.check(id, willing(100)).body("outcome", is("PERMIT")).body("counters.ordinary", is(100));
        var token = house.as("staff");
        assertProblem(API.post(token, "/checks", check(id, willing(1), List.of("shoeSize"))), 400, "unknown-code");
        assertProblem(
                API.post(token, "/checks", with(check(id, willing(1), names), "subjectIds", List.of("me"))),
                400,
                "malformed-body");
        assertProblem(
                API.post(token, "/checks", check(UUID.randomUUID(), willing(1), names)), 404, "transfer-not-found");
        assertProblem(API.post(token, "/checks", ""), 400, "invalid-request");
    }

    @Test
    void anotherHandlersTransferDoesNotExist() {
        var id = house.approved(transfer(recipient, 10));
        var stranger = House.fresh();
        assertProblem(
                API.post(stranger.as("staff"), "/checks", check(id, willing(1), List.of("fullName"))),
                404,
                "transfer-not-found");
        var own = stranger.approved(transfer(stranger.recipient(), 10));
        house.check(id, willing(2)).body("counters.ordinary", is(2));
        stranger.check(own, willing(1)).body("counters.ordinary", is(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"staff", "integrator", "service", "pipo"})
    void whoMay(String role) {
        var request = check(house.draft(transfer(recipient, 1)), willing(1), List.of("fullName"));
        API.post(house.as(role), "/checks", request).then().statusCode(200);
    }

    @Test
    void whoMayNot() {
        var request = check(UUID.randomUUID(), willing(1), List.of("fullName"));
        assertProblem(API.postAnonymously("/checks", request), 401, "unauthenticated");
        for (var role : List.of("counsel", "auditor", "marketer", "security", "subject")) {
            assertProblem(API.post(house.as(role), "/checks", request), 403, "forbidden");
        }
    }

    private void bad(Map<String, Object> request, String field) {
        assertProblem(API.post(house.as("staff"), "/checks", request), 400, "invalid-request")
                .body("violations.field", hasItem(field));
    }

    private static <T> List<T> atOnce(int times, IntFunction<Callable<T>> question) throws InterruptedException {
        try (var callers = Executors.newFixedThreadPool(times)) {
            return callers
                    .invokeAll(IntStream.range(0, times).mapToObj(question).toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }

    private static List<UUID> willing(int people) {
        return Stream.generate(WILLING::somebody).limit(people).toList();
    }

    private static List<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
