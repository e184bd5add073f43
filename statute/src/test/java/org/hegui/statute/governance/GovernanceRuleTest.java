package org.hegui.statute.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Certainty;
import org.hegui.statute.Effect;
import org.hegui.statute.LegalTime;
import org.hegui.statute.Statute;
import org.hegui.statute.export.ImportantData;
import org.hegui.statute.time.ClockKind;
import org.hegui.statute.time.Deadline;

@Applies({
    "ALG-24",
    "AUDIT-4",
    "AUDIT-11",
    "AUDIT-12",
    "AUDIT-15",
    "CONTEST-4",
    "CONTEST-18",
    "CONTEST-19",
    "CSL-36",
    "CSL-39",
    "DSL-27",
    "DSL-30",
    "FACE-1",
    "MIN-36",
    "MIN-37",
    "NDSR-26",
    "NDSR-27",
    "NDSR-28",
    "NDSR-29",
    "NDSR-30",
    "NDSR-31",
    "NDSR-32",
    "NDSR-33",
    "NDSR-44",
    "NDSR-45",
    "NDSR-46",
    "NDSR-62",
    "PIPL-51",
    "PIPL-52",
    "PIPL-53",
    "PIPL-54",
    "PIPL-58",
    "PIPO-1",
    "RISK-1",
    "SMALL",
    "STD-45574",
    "TRAIN-1"
})
class GovernanceRuleTest {
    private static final Statute STATUTE = Statute.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String EVERYBODY = "PIPL-51, DSL-27, TRAIN-1, ";
    private static final String AUDIT = "PIPL-54, NDSR-27, ";
    private static final String ADVICE = "RISK-1 INFORMS Encouraged risk assessment";

    private final GovernanceRule rule = on(TODAY);

    @Test
    void everyDutyInForceHasItsRow() {
        assertThat(rule.duties(HandlerCase.people(0).facts()))
                .extracting(duty -> duty.rule() + ": " + duty.title().en())
                .containsExactly(
                        "PIPL-51: " + title("PIPL-51"),
                        "DSL-27: " + title("DSL-27"),
                        "TRAIN-1: " + title("TRAIN-1"),
                        "MIN-36: " + title("MIN-36"),
                        "CSL-36: " + title("CSL-36"),
                        "CSL-39: " + title("CSL-39"),
                        "SMALL: " + title("SMALL"),
                        "CONTEST-19: " + title("CONTEST-19"),
                        "AUDIT-12: " + title("AUDIT-12"),
                        "PIPL-52: " + title("PIPL-52"),
                        "PIPO-1: Report of the protection officer",
                        "PIPO-1: Report of a change of the officer",
                        "STD-45574: " + title("STD-45574"),
                        "NDSR-28: " + title("NDSR-28"),
                        "NDSR-30: " + title("NDSR-30"),
                        "NDSR-32: " + title("NDSR-32"),
                        "PIPL-54: " + title("PIPL-54"),
                        "NDSR-27: " + title("NDSR-27"),
                        "AUDIT-4: " + title("AUDIT-4"),
                        "AUDIT-11: " + title("AUDIT-11"),
                        "AUDIT-15: " + title("AUDIT-15"),
                        "MIN-37: " + title("MIN-37"),
                        "CONTEST-4: " + title("CONTEST-4"),
                        "NDSR-29: " + title("NDSR-29"),
                        "DSL-30: " + title("DSL-30"),
                        "NDSR-31: " + title("NDSR-31"),
                        "NDSR-33: " + title("NDSR-33"),
                        "RISK-1: Yearly risk assessment",
                        "RISK-1: Report of the risk assessment",
                        "RISK-1: Encouraged risk assessment",
                        "CONTEST-18: " + title("CONTEST-18"),
                        "FACE-1: " + title("FACE-1"),
                        "ALG-24: Filing of the algorithm",
                        "ALG-24: Change of the filing",
                        "ALG-24: End of the filing",
                        "PIPL-53: " + title("PIPL-53"),
                        "NDSR-26: " + title("NDSR-26"),
                        "NDSR-62: " + title("NDSR-62"),
                        "PIPL-58: " + title("PIPL-58"),
                        "NDSR-44: " + title("NDSR-44"),
                        "NDSR-45: " + title("NDSR-45"),
                        "NDSR-46: " + title("NDSR-46"),
                        "AUDIT-12: Independent body that supervises audits");
    }

    @ParameterizedTest(name = "{0} people -> {1}")
    @CsvSource({
        "0, 'DSL-27, SMALL PERMITS, CONTEST-19 ASKS_COUNSEL, '",
        "1, 'PIPL-51, DSL-27, TRAIN-1, SMALL PERMITS, CONTEST-19 ASKS_COUNSEL, PIPL-54, NDSR-27, '",
        "99999, 'PIPL-51, DSL-27, TRAIN-1, SMALL PERMITS, CONTEST-19 ASKS_COUNSEL, PIPL-54, NDSR-27, '",
        "100000, 'PIPL-51, DSL-27, TRAIN-1, PIPL-54, NDSR-27, '",
        "999999, 'PIPL-51, DSL-27, TRAIN-1, PIPL-54, NDSR-27, '",
        "1000000, 'PIPL-51, DSL-27, TRAIN-1, AUDIT-12, PIPL-52, PIPO-1 Report of the protection officer, PIPL-54, "
                + "NDSR-27, '",
        "9999999, 'PIPL-51, DSL-27, TRAIN-1, AUDIT-12, PIPL-52, PIPO-1 Report of the protection officer, PIPL-54, "
                + "NDSR-27, '"
    })
    void ladderOfPeopleHeld(long people, String expected) {
        assertThat(applying(HandlerCase.people(people))).isEqualTo(expected + ADVICE);
    }

    @ParameterizedTest(name = "{0} people -> audit every two years: {1}")
    @CsvSource({"10000000, false", "10000001, true", "9223372036854775807, true"})
    void tenMillionBringArticlesThirtyAndThirtyTwoAndOneMoreTheAudit(long people, boolean more) {
        assertThat(applying(HandlerCase.people(people)))
                .isEqualTo(EVERYBODY + "AUDIT-12, PIPL-52, PIPO-1 Report of the protection officer, NDSR-28, NDSR-30, "
                        + "NDSR-32, PIPL-54, NDSR-27, " + (more ? "AUDIT-4, CONTEST-4 ASKS_COUNSEL, " : "") + ADVICE
                        + ", CONTEST-18 ASKS_COUNSEL");
    }

    @ParameterizedTest(name = "{0} people -> {1}")
    @CsvSource({
        "8999999, It is below 10000000 people.",
        "9000000, It is below 10000000 people but has reached the alert at 9000000. Prepare.",
        "9999999, It is below 10000000 people but has reached the alert at 9000000. Prepare.",
        "10000000, With 10000000 people Articles 30 and 32 apply as well."
    })
    void peopleAreWarnedAtNinetyPerCent(long people, String why) {
        assertThat(row(rule, HandlerCase.people(people), "NDSR-28").why().en()).isEqualTo(why);
    }

    @ParameterizedTest(name = "{0} sensitive -> {1}")
    @CsvSource({"99999, false", "100000, true", "100001, true"})
    void officerForSensitiveInformationIsAdviceOfAStandard(long sensitive, boolean expected) {
        var duty = row(rule, HandlerCase.people(200_000).sensitive(sensitive), "STD-45574");
        assertThat(duty.applies()).isEqualTo(expected);
        assertThat(duty.why().effect()).isEqualTo(Effect.INFORMS);
    }

    @ParameterizedTest(name = "{0} sensitive -> important data suspected: {1}")
    @CsvSource({"1000000, false", "1000001, true"})
    void veryMuchSensitiveInformationMayBeImportantData(long sensitive, boolean expected) {
        assertThat(row(rule, HandlerCase.people(1).sensitive(sensitive), "CONTEST-4")
                        .applies())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "reached {0} -> reported by {1}, {2}")
    @CsvSource({
        "2025-07-17, 2025-08-29, CERTAIN",
        "2025-07-18, 2025-08-29, CERTAIN",
        "2025-07-19, 2025-08-29, CERTAIN",
        "2025-07-21, 2025-09-01, CERTAIN",
        "2020-01-01, 2025-08-29, CERTAIN",
        "2026-12-01, 2027-01-08, PROVISIONAL"
    })
    void officerIsReportedThirtyWorkingDaysAfterTheMillion(LocalDate reached, LocalDate last, Certainty certainty) {
        var from = reached.isBefore(LocalDate.of(2025, 7, 18)) ? LocalDate.of(2025, 7, 18) : reached;
        var duty = row(
                rule,
                HandlerCase.people(1_000_000).officer(reached, null),
                "PIPO-1",
                "Report of the protection officer");
        assertThat(duty.deadline())
                .isEqualTo(new Deadline(
                        "PIPO-1",
                        ClockKind.WORKING_DAYS,
                        30,
                        LegalTime.startOf(from),
                        LegalTime.endOf(last),
                        certainty));
        assertThat(duty.contents())
                .extracting(item -> item.en())
                .containsExactly(
                        "form of the handler",
                        "form of the officer: name, role, nationality, contact, ID scan, appointment",
                        "credit-code certificate",
                        "scope and scale of the personal information");
    }

    @ParameterizedTest(name = "{0} people, changed {1} -> {2}")
    @CsvSource({"1000000, 2026-09-18, 2026-11-05", "999999, 2026-09-18,", "1000000, ,"})
    void changeOfTheOfficerIsReportedInThirtyWorkingDays(long people, LocalDate changed, LocalDate last) {
        var duty = row(
                rule, HandlerCase.people(people).officer(null, changed), "PIPO-1", "Report of a change of the officer");
        assertThat(duty.applies()).isEqualTo(last != null);
        assertThat(lastDay(duty)).isEqualTo(last);
        assertThat(duty.contents()).hasSize(last == null ? 0 : 1);
    }

    @Test
    void withoutTheDayThereIsNoDeadlineButTheDuty() {
        var duties = rule.duties(HandlerCase.people(20_000_000)
                .faces(100_000)
                .opinionAlgorithm()
                .importantData(ImportantData.NOTIFIED)
                .facts());
        assertThat(duties)
                .filteredOn(GovernanceDuty::applies)
                .allSatisfy(duty -> assertThat(duty.deadline()).isNull());
    }

    @ParameterizedTest(name = "exceeded {0}, last audit {1} -> {2}")
    @CsvSource({
        "2026-03-02, , 2028-03-02",
        "2020-01-01, , 2027-05-01",
        "2026-03-02, 2026-06-10, 2028-06-10",
        "2020-01-01, 2024-01-01, 2027-05-01",
        ", 2025-04-30, 2027-05-01",
        ", 2025-05-01, 2027-05-01",
        ", 2025-05-02, 2027-05-02",
        ", ,"
    })
    void auditComesEveryTwoYears(LocalDate exceeded, LocalDate last, LocalDate due) {
        var duty = row(rule, HandlerCase.people(10_000_001).audited(exceeded, last), "AUDIT-4");
        assertThat(duty.applies()).isTrue();
        assertThat(lastDay(duty)).isEqualTo(due);
        assertThat(row(rule, HandlerCase.people(10_000_000).audited(exceeded, last), "AUDIT-4")
                        .deadline())
                .isNull();
    }

    @Test
    void rectificationIsReportedInFifteenWorkingDays() {
        var duty = row(rule, HandlerCase.people(1).rectified(LocalDate.of(2026, 9, 18)), "AUDIT-11");
        assertThat(lastDay(duty)).isEqualTo(LocalDate.of(2026, 10, 15));
        assertThat(duty.why().effect()).isEqualTo(Effect.REQUIRES);
        assertThat(row(rule, HandlerCase.people(1), "AUDIT-11").applies()).isFalse();
    }

    @ParameterizedTest(name = "{0} audits in a row -> {1}")
    @CsvSource({"0, false", "2, false", "3, true", "4, true"})
    void nextAuditIsDoneByAnotherAfterThree(int times, boolean expected) {
        assertThat(row(rule, HandlerCase.people(1).sameAuditor(times), "AUDIT-15")
                        .applies())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "on {0} -> {1}")
    @CsvSource({
        "2026-01-30, 2026-01-31",
        "2026-01-31, 2026-01-31",
        "2026-02-01, 2027-01-31",
        "2026-11-22, 2027-01-31",
        "2025-12-29, 2026-01-31",
        "2025-12-28,"
    })
    void minorsAuditIsReportedByTheEndOfJanuary(LocalDate today, LocalDate due) {
        var duty = row(on(today), HandlerCase.people(1).minors(0, 1), "MIN-37");
        assertThat(duty.applies()).isTrue();
        assertThat(duty.deadline())
                .isEqualTo(
                        due == null
                                ? null
                                : new Deadline(
                                        "MIN-37",
                                        ClockKind.DATE,
                                        null,
                                        LegalTime.startOf(due.withDayOfYear(1)),
                                        LegalTime.endOf(due),
                                        Certainty.CERTAIN));
    }

    @ParameterizedTest(name = "{0} below 14, {1} below 18 -> {2}")
    @CsvSource({"0, 0, false", "0, 1, true", "1, 0, true", "1, 1, true"})
    void minorsDutiesHaveNoThreshold(long below14, long below18, boolean expected) {
        var handler = HandlerCase.people(1).minors(below14, below18);
        assertThat(row(rule, handler, "MIN-37").applies()).isEqualTo(expected);
        assertThat(row(rule, handler, "MIN-36").applies()).isEqualTo(expected);
        assertThat(row(rule, handler, "MIN-37").contents()).hasSize(expected ? 3 : 0);
        assertThat(row(rule, handler, "MIN-36").contents()).hasSize(expected ? 4 : 0);
    }

    @ParameterizedTest
    @EnumSource(ImportantData.class)
    void importantDataBringsItsDuties(ImportantData status) {
        var official = status == ImportantData.NOTIFIED || status == ImportantData.PUBLISHED;
        assertThat(applying(HandlerCase.people(100_000).importantData(status)))
                .isEqualTo(
                        official
                                ? EVERYBODY + "NDSR-30, NDSR-32, " + AUDIT
                                        + "NDSR-29, DSL-30, NDSR-31, NDSR-33, RISK-1 Yearly risk assessment"
                                : EVERYBODY
                                        + AUDIT
                                        + (status == ImportantData.SUSPECTED ? "CONTEST-4 ASKS_COUNSEL, " : "")
                                        + ADVICE);
        assertThat(row(rule, HandlerCase.people(1).importantData(status), "DSL-27")
                        .contents())
                .hasSize(official ? 3 : 2);
    }

    @Test
    void assessmentOfImportantDataComesYearlyAndIsReportedInTwentyWorkingDays() {
        var handler =
                HandlerCase.people(1).importantData(ImportantData.PUBLISHED).assessed(LocalDate.of(2026, 9, 18));
        assertThat(lastDay(row(rule, handler, "NDSR-33"))).isEqualTo(LocalDate.of(2027, 9, 18));
        assertThat(lastDay(row(rule, handler, "RISK-1", "Yearly risk assessment")))
                .isEqualTo(LocalDate.of(2027, 9, 18));
        assertThat(lastDay(row(rule, handler, "RISK-1", "Report of the risk assessment")))
                .isEqualTo(LocalDate.of(2026, 10, 22));
        assertThat(row(rule, handler, "RISK-1", "Yearly risk assessment")
                        .contents()
                        .getFirst()
                        .en())
                .isEqualTo("records kept for at least 3 years");
        assertThat(row(rule, handler, "RISK-1", "Encouraged risk assessment").applies())
                .isFalse();
        assertThat(row(rule, handler, "CONTEST-18").applies()).isFalse();
        assertThat(row(on(LocalDate.of(2026, 8, 19)), handler, "NDSR-33").deadline())
                .isNull();
    }

    @Test
    void assessmentOfOthersIsAdvisedAndYearlyFromTenMillion() {
        var handler = HandlerCase.people(10_000_000).assessed(LocalDate.of(2026, 9, 18));
        assertThat(lastDay(row(rule, handler, "RISK-1", "Encouraged risk assessment")))
                .isEqualTo(LocalDate.of(2029, 9, 18));
        assertThat(lastDay(row(rule, handler, "CONTEST-18"))).isEqualTo(LocalDate.of(2027, 9, 18));
        assertThat(row(rule, handler, "RISK-1", "Report of the risk assessment").applies())
                .isFalse();
        assertThat(row(rule, handler, "RISK-1", "Yearly risk assessment").applies())
                .isFalse();
    }

    @ParameterizedTest(name = "{0} faces, reached {1} -> {2}")
    @CsvSource({
        "99999, 2026-09-18,",
        "100000, 2026-09-18, 2026-11-05",
        "100001, 2026-09-18, 2026-11-05",
        "100000, 2025-01-01, 2025-07-14"
    })
    void storedFacesAreFiled(long faces, LocalDate reached, LocalDate due) {
        var duty = row(rule, HandlerCase.people(200_000).faces(faces).facesReached(reached), "FACE-1");
        assertThat(duty.applies()).isEqualTo(due != null);
        assertThat(lastDay(duty)).isEqualTo(due);
    }

    @Test
    void algorithmIsFiledChangedAndEnded() {
        var day = LocalDate.of(2026, 9, 18);
        var handler = HandlerCase.people(1).algorithm(day, day, day);
        for (var title : List.of("Filing of the algorithm", "Change of the filing", "End of the filing")) {
            assertThat(row(rule, handler, "ALG-24", title).applies()).isFalse();
        }
        handler.opinionAlgorithm();
        assertThat(lastDay(row(rule, handler, "ALG-24", "Filing of the algorithm")))
                .isEqualTo(LocalDate.of(2026, 10, 9));
        assertThat(lastDay(row(rule, handler, "ALG-24", "Change of the filing")))
                .isEqualTo(LocalDate.of(2026, 10, 9));
        assertThat(lastDay(row(rule, handler, "ALG-24", "End of the filing"))).isEqualTo(LocalDate.of(2026, 10, 22));
        var launched = HandlerCase.people(1).opinionAlgorithm().algorithm(day, null, null);
        assertThat(applying(launched))
                .contains("ALG-24 Filing of the algorithm")
                .doesNotContain("of the filing");
    }

    @Test
    void foreignHandlerHasARepresentative() {
        var handler = HandlerCase.people(100_000).foreign();
        assertThat(applying(handler)).isEqualTo(EVERYBODY + AUDIT + ADVICE + ", PIPL-53, NDSR-26");
        assertThat(row(rule, handler, "PIPL-53").contents()).hasSize(2);
        assertThat(row(rule, handler, "NDSR-26").contents()).hasSize(1);
    }

    @Test
    void criticalInfrastructureTrainsAssessesAndStoresAtHome() {
        assertThat(applying(HandlerCase.people(100_000).criticalInfrastructure()))
                .isEqualTo(EVERYBODY + "CSL-36, CSL-39, " + AUDIT + ADVICE);
    }

    @ParameterizedTest(name = "{0} registered, {1} active, {2} -> {3}")
    @CsvSource({
        "49999999, 9999999, COMPLEX, false",
        "50000000, 0, COMPLEX, true",
        "50000001, 0, UNJUDGED, true",
        "0, 10000000, COMPLEX, true",
        "0, 10000001, UNJUDGED, true",
        "50000000, 10000000, NOT_COMPLEX, false"
    })
    void largePlatformOwesMore(long registered, long active, PlatformComplexity complexity, boolean expected) {
        var handler = HandlerCase.people(100_000).platform(registered, active, complexity);
        var judged = complexity == PlatformComplexity.COMPLEX;
        assertThat(applying(handler))
                .isEqualTo(EVERYBODY
                        + AUDIT
                        + ADVICE
                        + (expected
                                ? ", NDSR-62" + (judged ? "" : " ASKS_COUNSEL")
                                        + ", PIPL-58, NDSR-44, NDSR-45, NDSR-46, AUDIT-12 Independent body that "
                                        + "supervises audits"
                                : ""));
    }

    @Test
    void trainingIsYearly() {
        var duty = row(rule, HandlerCase.people(1).trained(LocalDate.of(2025, 11, 24)), "TRAIN-1");
        assertThat(lastDay(duty)).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(duty.contents())
                .extracting(item -> item.en())
                .containsExactly(
                        "at least every 1 year(s)",
                        "before first access to personal information",
                        "on change of role or rules");
    }

    @ParameterizedTest(name = "{0} from {1} on")
    @CsvSource({
        "DSL-27, 2021-09-01",
        "PIPL-51, 2021-11-01",
        "PIPL-53, 2021-11-01",
        "ALG-24, 2022-03-01",
        "MIN-36, 2024-01-01",
        "NDSR-30, 2025-01-01",
        "NDSR-46, 2025-01-01",
        "AUDIT-4, 2025-05-01",
        "FACE-1, 2025-06-01",
        "PIPO-1, 2025-07-18",
        "STD-45574, 2025-11-01",
        "RISK-1, 2026-08-20",
        "CONTEST-18, 2026-08-20",
        "SMALL, 2026-09-01"
    })
    void rowComesWithItsRule(String id, LocalDate from) {
        var facts = HandlerCase.people(1).facts();
        assertThat(on(from.minusDays(1)).duties(facts))
                .extracting(GovernanceDuty::rule)
                .doesNotContain(id);
        assertThat(on(from).duties(facts)).extracting(GovernanceDuty::rule).contains(id);
    }

    @Test
    void beforeTheNumberWasSetNobodyNeedsAnOfficer() {
        var duty = row(on(LocalDate.of(2025, 4, 30)), HandlerCase.people(1_000_000), "PIPL-52");
        assertThat(duty.applies()).isFalse();
        assertThat(duty.why().en()).isEqualTo("No number was set on that day.");
        assertThat(row(on(LocalDate.of(2025, 5, 1)), HandlerCase.people(1_000_000), "PIPL-52")
                        .applies())
                .isTrue();
    }

    @Test
    void numbersBelowZeroAreRefused() {
        assertThatThrownBy(() -> HeldPeople.adults(-1)).isInstanceOf(IllegalArgumentException.class);
        for (var held : List.of(1, 2, 3, 4)) {
            assertThatThrownBy(() -> new HeldPeople(
                            0, held == 1 ? -1 : 0, held == 2 ? -1 : 0, held == 3 ? -1 : 0, held == 4 ? -1 : 0))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> HandlerCase.people(0)
                        .platform(-1, 0, PlatformComplexity.UNJUDGED)
                        .facts())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HandlerCase.people(0)
                        .platform(0, -1, PlatformComplexity.UNJUDGED)
                        .facts())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HandlerCase.people(0).sameAuditor(-1).facts())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ordinaryHandlerOfAdultsIsTheSimplestCase() {
        assertThat(new HandlerFacts(HeldPeople.adults(7), HandlerProfile.ordinary(), HandlerDates.unknown()))
                .isEqualTo(HandlerCase.people(7).facts());
    }

    /** The duties that apply, each with its title when the rule has several, and its effect when it is no plain duty. */
    private String applying(HandlerCase handler) {
        return rule.duties(handler.facts()).stream()
                .filter(GovernanceDuty::applies)
                .map(duty -> duty.rule()
                        + (duty.why().effect() == Effect.REQUIRES
                                ? ""
                                : " " + duty.why().effect())
                        + (duty.title().en().equals(title(duty.rule()))
                                ? ""
                                : " " + duty.title().en()))
                .collect(Collectors.joining(", "));
    }

    private static LocalDate lastDay(GovernanceDuty duty) {
        return duty.deadline() == null ? null : duty.deadline().lastDay();
    }

    private static GovernanceDuty row(GovernanceRule rule, HandlerCase handler, String id) {
        return row(rule, handler, id, title(id));
    }

    private static GovernanceDuty row(GovernanceRule rule, HandlerCase handler, String id, String title) {
        return rule.duties(handler.facts()).stream()
                .filter(duty -> duty.rule().equals(id) && duty.title().en().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static String title(String id) {
        return STATUTE.asOf(TODAY).rule(id).title().en();
    }

    private static GovernanceRule on(LocalDate date) {
        return new GovernanceRule(STATUTE.asOf(date));
    }
}
