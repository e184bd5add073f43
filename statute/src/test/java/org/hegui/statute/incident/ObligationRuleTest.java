package org.hegui.statute.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hegui.statute.incident.IncidentGrade.GENERAL;
import static org.hegui.statute.incident.IncidentGrade.MAJOR;
import static org.hegui.statute.incident.IncidentGrade.RELATIVELY_LARGE;
import static org.hegui.statute.incident.ObligationRecipient.AUDIT_BODY;
import static org.hegui.statute.incident.ObligationRecipient.CAC_WORK_BODY;
import static org.hegui.statute.incident.ObligationRecipient.COMPETENT_AUTHORITY;
import static org.hegui.statute.incident.ObligationRecipient.GUARDIANS;
import static org.hegui.statute.incident.ObligationRecipient.INDIVIDUALS;
import static org.hegui.statute.incident.ObligationRecipient.INTERESTED_PARTIES;
import static org.hegui.statute.incident.ObligationRecipient.PIPL_AUTHORITY;
import static org.hegui.statute.incident.ObligationRecipient.POLICE;
import static org.hegui.statute.incident.ObligationRecipient.PROTECTION_DEPARTMENT;
import static org.hegui.statute.incident.ObligationRecipient.PROVINCIAL_CAC;
import static org.hegui.statute.incident.ObligationRecipient.USERS;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Certainty;
import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.Statute;
import org.hegui.statute.incident.report.CacChannel;
import org.hegui.statute.incident.report.HarmChannel;
import org.hegui.statute.incident.report.MinorsChannel;
import org.hegui.statute.incident.report.ReportKind;
import org.hegui.statute.time.ClockKind;
import org.hegui.statute.time.Deadline;

@Applies({
    "PIPL-57",
    "MIN-35",
    "NDSR-11",
    "XB-11",
    "CSL-27",
    "CSL-44",
    "DSL-29",
    "ECL-30",
    "NCIR-4",
    "NCIR-5",
    "NCIR-7",
    "NCIR-8",
    "NCIR-9",
    "NCIR-11",
    "AUDIT-5",
    "CONTEST-6",
    "CONTEST-7",
    "CONTEST-22"
})
class ObligationRuleTest {
    private static final Statute STATUTE = Statute.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final ObligationRule rule = on(TODAY);

    @Test
    void everyDutyHasItsRowInAStableOrder() {
        assertThat(rule.obligations(IncidentCase.people(0).facts(), GENERAL))
                .extracting(row -> row.rule() + " " + row.recipient() + " " + row.applies())
                .containsExactly(
                        "PIPL-57 PIPL_AUTHORITY false",
                        "PIPL-57 INDIVIDUALS false",
                        "MIN-35 PIPL_AUTHORITY false",
                        "MIN-35 INDIVIDUALS false",
                        "MIN-35 GUARDIANS false",
                        "NDSR-11 INTERESTED_PARTIES false",
                        "NDSR-11 POLICE false",
                        "NDSR-11 COMPETENT_AUTHORITY false",
                        "XB-11 PROVINCIAL_CAC false",
                        "XB-11 COMPETENT_AUTHORITY false",
                        "CSL-27 COMPETENT_AUTHORITY true",
                        "CSL-44 COMPETENT_AUTHORITY false",
                        "CSL-44 USERS false",
                        "DSL-29 COMPETENT_AUTHORITY false",
                        "DSL-29 USERS false",
                        "ECL-30 COMPETENT_AUTHORITY false",
                        "NCIR-4 PROVINCIAL_CAC false",
                        "NCIR-4 POLICE false",
                        "NCIR-8 PROVINCIAL_CAC false",
                        "AUDIT-5 AUDIT_BODY false");
    }

    @ParameterizedTest(name = "{0} people -> applies: {1}")
    @CsvSource({"0, false", "1, true", "2, true", "1000000, true"})
    void authorityAndPeopleAreToldAtOnceFromTheFirstPersonOn(long people, boolean expected) {
        var rows = rule.obligations(IncidentCase.people(people).facts(), GENERAL);
        for (var recipient : List.of(PIPL_AUTHORITY, INDIVIDUALS)) {
            var row = row(rows, "PIPL-57", recipient);
            assertThat(row.applies()).isEqualTo(expected);
            assertThat(row.deadline()).isEqualTo(atOnce("PIPL-57"));
            assertThat(row.why().effect()).isEqualTo(expected ? Effect.REQUIRES : Effect.INFORMS);
            assertThat(row.contents()).isEqualTo(ReportKind.BREACH_NOTICE.items());
            assertThat(row.channels()).isEmpty();
        }
        for (var recipient : List.of(COMPETENT_AUTHORITY, USERS)) {
            assertThat(row(rows, "CSL-44", recipient).applies()).isEqualTo(expected);
            assertThat(row(rows, "DSL-29", recipient).applies()).isEqualTo(expected);
        }
        assertThat(row(rows, "NDSR-11", COMPETENT_AUTHORITY).applies()).isEqualTo(expected);
    }

    @Test
    void dataThatAreNobodysAreDataToo() {
        var rows = rule.obligations(
                IncidentCase.people(0).data(true, false, DataThreat.NONE).facts(), GENERAL);
        assertThat(row(rows, "DSL-29", USERS).applies()).isTrue();
        assertThat(row(rows, "NDSR-11", COMPETENT_AUTHORITY).applies()).isTrue();
        assertThat(row(rows, "CSL-44", USERS).applies()).isFalse();
        assertThat(row(rows, "PIPL-57", INDIVIDUALS).applies()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = IncidentGrade.class,
            names = {"RELATIVELY_LARGE", "MAJOR", "PARTICULARLY_MAJOR"})
    void normalEnterpriseReportsInFourHoursThroughTheNight(IncidentGrade grade) {
        var rows = rule.obligations(IncidentCase.people(1_000_000).facts(), grade);
        var row = row(rows, "NCIR-4", PROVINCIAL_CAC);
        assertThat(row.applies()).isTrue();
        assertThat(row.deadline()).isEqualTo(hours(4, Instant.parse("2026-09-30T19:30:00Z")));
        assertThat(row.why().effect()).isEqualTo(Effect.REQUIRES);
        assertThat(row.why().zh()).contains(grade.zh() + "事件", "4 小时", "夜间和节假日");
        assertThat(row.why().en()).contains("The incident is " + grade.en(), "within 4 hours", "items 1 and 2");
        assertThat(row.contents()).isEqualTo(ReportKind.FULL_REPORT.items());
        assertThat(row.channels()).containsExactly(CacChannel.values());
        assertThat(row(rows, "NCIR-4", POLICE).applies()).isFalse();
    }

    @ParameterizedTest(name = "central organ too: {0}")
    @CsvSource({"false", "true"})
    void criticalInfrastructureReportsToTwoInOneHour(boolean centralOrgan) {
        var facts = IncidentCase.people(1)
                .criticalInfrastructure()
                .centralOrgan(centralOrgan)
                .facts();
        var rows = rule.obligations(facts, RELATIVELY_LARGE);
        assertThat(of(rows, "NCIR-4")).extracting(Obligation::recipient).containsExactly(PROTECTION_DEPARTMENT, POLICE);
        assertThat(of(rows, "NCIR-4")).allSatisfy(row -> {
            assertThat(row.deadline()).isEqualTo(hours(1, Instant.parse("2026-09-30T16:30:00Z")));
            assertThat(row.why().en().contains("the shortest stand")).isEqualTo(centralOrgan);
            assertThat(row.why().zh().contains("按最短的执行")).isEqualTo(centralOrgan);
            assertThat(row.channels()).isEmpty();
        });
        assertThat(of(rows, "NCIR-8")).extracting(Obligation::recipient).containsExactly(PROTECTION_DEPARTMENT, POLICE);
    }

    @Test
    void centralOrganReportsInTwoHours() {
        var rows = rule.obligations(IncidentCase.people(1).centralOrgan().facts(), MAJOR);
        var row = row(rows, "NCIR-4", CAC_WORK_BODY);
        assertThat(row.deadline()).isEqualTo(hours(2, Instant.parse("2026-09-30T17:30:00Z")));
        assertThat(row.why().en()).doesNotContain("the shortest stand");
        assertThat(of(rows, "NCIR-4")).extracting(Obligation::recipient).containsExactly(CAC_WORK_BODY, POLICE);
    }

    @Test
    void belowRelativelyLargeThereIsNoClockAndAPersonGrades() {
        var row = row(rule.obligations(IncidentCase.people(999_999).facts(), GENERAL), "NCIR-4", PROVINCIAL_CAC);
        assertThat(row.applies()).isFalse();
        assertThat(row.deadline()).isEqualTo(hours(4, null));
        assertThat(row.why().effect()).isEqualTo(Effect.INFORMS);
        assertThat(row.why().en()).contains("no fixed-hour clock", "within 1 h of triage", "CONTEST-6");
        assertThat(row.why().zh()).contains("没有固定小时数", "1 小时内由人员定级", "CONTEST-6");
    }

    @Test
    void onceAPersonHasGradedTheRowSaysThat() {
        var facts = IncidentCase.people(999_999).judged(Judgement.NOT_MET).facts();
        var row = row(rule.obligations(facts, GENERAL), "NCIR-4", PROVINCIAL_CAC);
        assertThat(row.why().en()).contains("no fixed-hour clock", "has judged").doesNotContain("triage");
        assertThat(row.why().zh()).contains("已由人员判断");
    }

    @ParameterizedTest(name = "{0} people -> reported: {1}")
    @CsvSource({"900000, false", "999999, false", "1000000, true", "1000001, true"})
    void growthToAMillionStartsTheClockOfTheDiscovery(long people, boolean expected) {
        var facts = IncidentCase.people(people).facts();
        var grade = new IncidentGradeRule(STATUTE.asOf(TODAY)).grade(facts).grade();
        var row = row(rule.obligations(facts, grade), "NCIR-4", PROVINCIAL_CAC);
        assertThat(row.applies()).isEqualTo(expected);
        assertThat(row.deadline().due()).isEqualTo(expected ? IncidentCase.DISCOVERED.plus(Duration.ofHours(4)) : null);
    }

    @ParameterizedTest(name = "{0}, critical infrastructure {1} -> due {2}")
    @CsvSource({
        "GENERAL, false,",
        "GENERAL, true,",
        "RELATIVELY_LARGE, false,",
        "RELATIVELY_LARGE, true, 2026-09-30T16:30:00Z"
    })
    void suspectedCrimeGoesToThePoliceWhateverTheGrade(
            IncidentGrade grade, boolean criticalInfrastructure, @Nullable Instant due) {
        var facts = IncidentCase.people(1)
                .crime()
                .criticalInfrastructure(criticalInfrastructure)
                .facts();
        var row = row(rule.obligations(facts, grade), "NCIR-4", POLICE);
        assertThat(row.applies()).isTrue();
        assertThat(row.why().effect()).isEqualTo(Effect.REQUIRES);
        assertThat(row.deadline()).isEqualTo(due == null ? atOnce("NCIR-4") : hours(1, due));
    }

    @Test
    void withoutCrimeCriticalInfrastructureTellsThePoliceOnlyFromRelativelyLargeOn() {
        var facts = IncidentCase.people(1).criticalInfrastructure().facts();
        var row = row(rule.obligations(facts, GENERAL), "NCIR-4", POLICE);
        assertThat(row.applies()).isFalse();
        assertThat(row.deadline()).isEqualTo(hours(1, null));
    }

    @ParameterizedTest(name = "handling ended on {0} -> {1}")
    @CsvSource({
        // 31 October and 8 November are days off, and a day ends at 16:00 UTC
        "2026-10-01T02:00:00Z, 2026-11-02, CERTAIN",
        "2026-10-09T02:00:00Z, 2026-11-09, CERTAIN",
        "2026-10-10T02:00:00Z, 2026-11-09, CERTAIN",
        "2026-10-11T15:59:59Z, 2026-11-10, CERTAIN",
        "2026-10-11T16:00:00Z, 2026-11-11, CERTAIN",
        "2026-12-02T02:00:00Z, 2027-01-01, PROVISIONAL"
    })
    void summaryIsDueThirtyCalendarDaysAfterTheHandling(Instant ended, LocalDate lastDay, Certainty certainty) {
        var row = summary(IncidentCase.people(1_000_000).ended(ended), RELATIVELY_LARGE);
        assertThat(row.applies()).isTrue();
        assertThat(row.deadline().lastDay()).isEqualTo(lastDay);
        assertThat(row.deadline().start()).isEqualTo(ended);
        assertThat(row.deadline().clock()).isEqualTo(ClockKind.CALENDAR_DAYS);
        assertThat(row.deadline().length()).isEqualTo(30);
        assertThat(row.deadline().certainty()).isEqualTo(certainty);
        assertThat(row.why().en()).contains("The handling has ended", "within 30 calendar days");
        assertThat(row.why().zh()).contains("处置已经结束", "30 日");
    }

    @ParameterizedTest(name = "handling ended on {0} -> {1}")
    @CsvSource({
        "2026-08-31T02:00:00Z, 2026-09-30",
        "2026-09-01T02:00:00Z, 2026-10-08",
        "2026-09-02T02:00:00Z, 2026-10-08",
        "2026-09-07T02:00:00Z, 2026-10-08",
        "2026-09-08T02:00:00Z, 2026-10-08",
        "2026-09-09T02:00:00Z, 2026-10-09"
    })
    void lastDayInTheNationalDayHolidayMovesToTheFirstWorkingDay(Instant ended, LocalDate lastDay) {
        var discovered = Instant.parse("2026-08-30T02:00:00Z");
        var incident = IncidentCase.people(1_000_000).discovered(discovered).ended(ended);
        assertThat(summary(incident, RELATIVELY_LARGE).deadline().lastDay()).isEqualTo(lastDay);
    }

    @Test
    void whileTheHandlingGoesOnTheSummaryWaits() {
        var row = summary(IncidentCase.people(1_000_000), RELATIVELY_LARGE);
        assertThat(row.applies()).isTrue();
        assertThat(row.deadline()).isEqualTo(noSummaryYet(IncidentCase.DISCOVERED));
        assertThat(row.why().effect()).isEqualTo(Effect.REQUIRES);
        assertThat(row.why().en()).contains("30 calendar days", "hasn't begun");
        assertThat(row.why().zh()).contains("尚未开始");
        assertThat(row.contents()).isEqualTo(ReportKind.SUMMARY.items());
        assertThat(row.channels()).containsExactly(CacChannel.values());
    }

    @Test
    void whatNeedNotBeReportedNeedsNoSummary() {
        var ended = IncidentCase.DISCOVERED.plus(Duration.ofDays(70));
        var row = summary(IncidentCase.people(1).ended(ended), GENERAL);
        assertThat(row.applies()).isFalse();
        assertThat(row.deadline()).isEqualTo(noSummaryYet(ended));
        assertThat(row.why().effect()).isEqualTo(Effect.INFORMS);
    }

    @Test
    void minorsAddGuardiansAndAuthority() {
        var rows = rule.obligations(IncidentCase.people(1).minors().facts(), GENERAL);
        for (var recipient : List.of(PIPL_AUTHORITY, INDIVIDUALS, GUARDIANS)) {
            var row = row(rows, "MIN-35", recipient);
            assertThat(row.applies()).isTrue();
            assertThat(row.deadline()).isEqualTo(atOnce("MIN-35"));
        }
        for (var recipient : List.of(INDIVIDUALS, GUARDIANS)) {
            var row = row(rows, "MIN-35", recipient);
            assertThat(row.contents()).isEqualTo(ReportKind.BREACH_NOTICE.items());
            assertThat(row.channels()).containsExactly(MinorsChannel.values());
        }
        assertThat(row(rows, "MIN-35", PIPL_AUTHORITY).contents()).isEmpty();
        assertThat(row(rows, "MIN-35", PIPL_AUTHORITY).channels()).isEmpty();
    }

    @Test
    void minorsAreSomebodyEvenBeforeAnybodyIsCounted() {
        var rows = rule.obligations(IncidentCase.people(0).minors().facts(), GENERAL);
        assertThat(row(rows, "PIPL-57", INDIVIDUALS).applies()).isTrue();
    }

    @ParameterizedTest(name = "{0} people, {1} sensitive -> {2}")
    @CsvSource({
        "999999, 99999, false",
        "1000000, 0, true",
        "1000001, 0, true",
        "999999, 100000, true",
        "100000, 100000, true",
        "100001, 100001, true",
        "99999, 99999, false"
    })
    void auditMayBeOrderedFromItsNumbersOn(long people, long sensitive, boolean expected) {
        var facts = IncidentCase.people(people).sensitive(sensitive).facts();
        var row = row(rule.obligations(facts, GENERAL), "AUDIT-5", AUDIT_BODY);
        assertThat(row.applies()).isEqualTo(expected);
        assertThat(row.why().effect()).isEqualTo(expected ? Effect.REQUIRES : Effect.INFORMS);
        assertThat(row.why().en()).contains("1000000", "100000");
        assertThat(row.deadline())
                .isEqualTo(new Deadline(
                        "AUDIT-5", ClockKind.DATE, null, IncidentCase.DISCOVERED, null, Certainty.CERTAIN));
        assertThat(row.contents()).isEmpty();
    }

    @Test
    void harmCrimeAndExportAddTheirRows() {
        var facts = IncidentCase.people(1).harm().crime().exported().facts();
        var rows = rule.obligations(facts, GENERAL);
        var parties = row(rows, "NDSR-11", INTERESTED_PARTIES);
        assertThat(parties.applies()).isTrue();
        assertThat(parties.contents()).isEqualTo(ReportKind.HARM_NOTICE.items());
        assertThat(parties.channels()).containsExactly(HarmChannel.values());
        assertThat(row(rows, "NDSR-11", POLICE).applies()).isTrue();
        assertThat(row(rows, "NDSR-11", POLICE).channels()).isEmpty();
        assertThat(row(rows, "XB-11", PROVINCIAL_CAC).applies()).isTrue();
        assertThat(row(rows, "XB-11", COMPETENT_AUTHORITY).applies()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Trigger.class)
    void whatDoesNotApplySaysWhyNot(Trigger trigger) {
        assertThat(trigger.absent().zh().isBlank()).isEqualTo(trigger == Trigger.INCIDENT);
        assertThat(trigger.absent().en().isBlank()).isEqualTo(trigger == Trigger.INCIDENT);
        assertThat(rule.obligations(IncidentCase.people(0).facts(), GENERAL))
                .filteredOn(row -> !row.applies())
                .allSatisfy(row -> {
                    assertThat(row.why().rule()).isEqualTo(row.rule());
                    assertThat(row.why().effect()).isEqualTo(Effect.INFORMS);
                    assertThat(row.why().zh()).isNotBlank();
                    assertThat(row.why().en()).isNotBlank();
                });
    }

    @Test
    void onlyPlatformsReportByTheECommerceLaw() {
        var rows = rule.obligations(IncidentCase.people(0).platform().facts(), GENERAL);
        assertThat(row(rows, "ECL-30", COMPETENT_AUTHORITY).applies()).isTrue();
    }

    @ParameterizedTest(name = "on {0} -> {1}")
    @CsvSource({
        "2018-12-31, ''",
        "2019-01-01, ECL-30",
        "2021-08-31, ECL-30",
        "2021-09-01, 'DSL-29 DSL-29 ECL-30'",
        "2021-10-31, 'DSL-29 DSL-29 ECL-30'",
        "2021-11-01, 'PIPL-57 PIPL-57 DSL-29 DSL-29 ECL-30'",
        "2024-01-01, 'PIPL-57 PIPL-57 MIN-35 MIN-35 MIN-35 DSL-29 DSL-29 ECL-30'",
        "2024-03-22, 'PIPL-57 PIPL-57 MIN-35 MIN-35 MIN-35 XB-11 XB-11 DSL-29 DSL-29 ECL-30'"
    })
    void rowsComeWithTheRulesInForce(LocalDate date, String expected) {
        assertThat(withoutCybersecurityLaw(date)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "on {0} NDSR-11 {1}, AUDIT-5 {2}, NCIR-4 {3}, NCIR-8 {4}")
    @CsvSource({
        "2024-12-31, 0, 0, 0, 0",
        "2025-01-01, 3, 0, 0, 0",
        "2025-04-30, 3, 0, 0, 0",
        "2025-05-01, 3, 1, 0, 0",
        "2025-10-31, 3, 1, 0, 0",
        "2025-11-01, 3, 1, 2, 1"
    })
    void rowsOfTheNewerRulesComeOnTheirFirstDay(LocalDate date, int ndsr, int audit, int first, int summary) {
        var rows = on(date).obligations(IncidentCase.people(1).facts(), GENERAL);
        assertThat(of(rows, "NDSR-11")).hasSize(ndsr);
        assertThat(of(rows, "AUDIT-5")).hasSize(audit);
        assertThat(of(rows, "NCIR-4")).hasSize(first);
        assertThat(of(rows, "NCIR-8")).hasSize(summary);
    }

    @Test
    void notesSayWhatOthersOweAndWhatCounselAnswers() {
        assertThat(rule.notes())
                .extracting(Reason::rule)
                .containsExactly("NCIR-5", "NCIR-11", "CONTEST-7", "CONTEST-22");
        assertThat(rule.notes())
                .extracting(Reason::effect)
                .containsExactly(Effect.INFORMS, Effect.INFORMS, Effect.ASKS_COUNSEL, Effect.ASKS_COUNSEL);
        assertThat(rule.notes()).allSatisfy(note -> {
            assertThat(note.zh()).isNotBlank();
            assertThat(note.en()).isNotBlank();
        });
        assertThat(on(LocalDate.of(2025, 10, 31)).notes())
                .extracting(Reason::rule)
                .containsExactly("CONTEST-7", "CONTEST-22");
    }

    @Test
    void dutyThatDoesNotApplyCannotBeDue() {
        var due = hours(4, IncidentCase.DISCOVERED);
        var why = rule.notes().getFirst();
        assertThatThrownBy(() -> new Obligation("NCIR-4", POLICE, false, why, due, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Obligation("NCIR-4", POLICE, true, why, due, List.of(), List.of()).deadline())
                .isEqualTo(due);
    }

    private static String withoutCybersecurityLaw(LocalDate date) {
        return on(date).obligations(IncidentCase.people(1).facts(), GENERAL).stream()
                .map(Obligation::rule)
                .filter(rule -> !rule.startsWith("CSL-"))
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private Obligation summary(IncidentCase incident, IncidentGrade grade) {
        return row(rule.obligations(incident.facts(), grade), "NCIR-8", PROVINCIAL_CAC);
    }

    private static Deadline atOnce(String rule) {
        return new Deadline(rule, ClockKind.IMMEDIATELY, null, IncidentCase.DISCOVERED, null, Certainty.CERTAIN);
    }

    private static Deadline hours(int length, @Nullable Instant due) {
        return new Deadline("NCIR-4", ClockKind.HOURS, length, IncidentCase.DISCOVERED, due, Certainty.CERTAIN);
    }

    private static Deadline noSummaryYet(Instant start) {
        return new Deadline("NCIR-8", ClockKind.CALENDAR_DAYS, 30, start, null, Certainty.CERTAIN);
    }

    private static List<Obligation> of(List<Obligation> rows, String rule) {
        return rows.stream().filter(row -> row.rule().equals(rule)).toList();
    }

    private static Obligation row(List<Obligation> rows, String rule, ObligationRecipient recipient) {
        return of(rows, rule).stream()
                .filter(row -> row.recipient() == recipient)
                .reduce((one, other) -> {
                    throw new AssertionError("two rows for " + rule + " and " + recipient);
                })
                .orElseThrow();
    }

    private static ObligationRule on(LocalDate date) {
        return new ObligationRule(STATUTE.asOf(date));
    }
}
