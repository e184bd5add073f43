package org.hegui.statute.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hegui.statute.export.ExportRoute.BLOCKED_FOREIGN_AUTHORITY;
import static org.hegui.statute.export.ExportRoute.COUNSEL;
import static org.hegui.statute.export.ExportRoute.DENIED;
import static org.hegui.statute.export.ExportRoute.NO_MECHANISM;
import static org.hegui.statute.export.ExportRoute.SECURITY_ASSESSMENT;
import static org.hegui.statute.export.ExportRoute.STANDARD_CONTRACT_OR_CERTIFICATION;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.Statute;
import org.hegui.statute.UnknownRule;

@Applies({
    "CONTEST-1",
    "CONTEST-4",
    "DSL-31",
    "DSL-36",
    "NDSR-12",
    "NDSR-35",
    "NDSR-35(6)",
    "NDSR-37",
    "NDSR-38",
    "PIPL-38",
    "PIPL-39",
    "PIPL-40",
    "PIPL-41",
    "PIPL-42",
    "PIPL-55",
    "PIPL-56",
    "QA-2025-05",
    "XB-2",
    "XB-3",
    "XB-4",
    "XB-5",
    "XB-5(1)",
    "XB-5(2)",
    "XB-5(3)",
    "XB-5(4)",
    "XB-6",
    "XB-7",
    "XB-7(1)",
    "XB-7(2)",
    "XB-8",
    "XB-10"
})
class ExportRouteRuleTest {
    private static final Statute STATUTE = Statute.load();
    private static final List<String> ALL_STEPS =
            List.of("0a", "0b", "1", "1b", "2", "3", "4", "5", "6", "7", "8", "9");

    private final ExportRouteRule rule = on(LocalDate.of(2026, 11, 22));

    @ParameterizedTest(name = "{0} ordinary, {1} sensitive -> step {2} {3}")
    @CsvSource({
        "0, 0, 9, NO_MECHANISM",
        "99999, 0, 9, NO_MECHANISM",
        "100000, 0, 8, STANDARD_CONTRACT_OR_CERTIFICATION",
        "100001, 0, 8, STANDARD_CONTRACT_OR_CERTIFICATION",
        "999999, 0, 8, STANDARD_CONTRACT_OR_CERTIFICATION",
        "1000000, 0, 7, SECURITY_ASSESSMENT",
        "1000001, 0, 7, SECURITY_ASSESSMENT",
        "0, 1, 8, STANDARD_CONTRACT_OR_CERTIFICATION",
        "0, 9999, 8, STANDARD_CONTRACT_OR_CERTIFICATION",
        "0, 10000, 7, SECURITY_ASSESSMENT",
        "99999, 1, 8, STANDARD_CONTRACT_OR_CERTIFICATION",
        "999999, 9999, 8, STANDARD_CONTRACT_OR_CERTIFICATION"
    })
    void countersDecide(long ordinary, long sensitive, String step, ExportRoute route) {
        var decision = rule.decide(ExportCase.people(ordinary, sensitive).facts());
        assertThat(decision.route()).isEqualTo(route);
        assertThat(decision.trace().getLast().step()).isEqualTo(step);
        assertThat(decision.trace().getLast().reason().en()).contains(ordinary + " people", sensitive + " with");
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                arguments(ExportCase.plain().restrictedRecipient().foreignAuthority(), "0a", DENIED, "PIPL-42"),
                arguments(ExportCase.plain().foreignAuthority(), "0b", BLOCKED_FOREIGN_AUTHORITY, "PIPL-41"),
                arguments(ExportCase.plain().importantData(ImportantData.NOTIFIED), "1", SECURITY_ASSESSMENT, "XB-7"),
                arguments(
                        ExportCase.plain()
                                .importantData(ImportantData.PUBLISHED)
                                .exemption(ExportExemption.CONTRACT, true),
                        "1",
                        SECURITY_ASSESSMENT,
                        "XB-7"),
                arguments(ExportCase.plain().importantData(ImportantData.SUSPECTED), "1b", COUNSEL, "CONTEST-4"),
                arguments(ExportCase.plain().noPersonalInformation().ciio(), "2", NO_MECHANISM, "XB-3"),
                arguments(ExportCase.people(1_000_000, 0).overseasOrigin(), "3", NO_MECHANISM, "XB-4"),
                arguments(ExportCase.people(1_000_000, 0).list(true, ListPlacement.OUTSIDE), "4", NO_MECHANISM, "XB-6"),
                arguments(
                        ExportCase.people(1_000_000, 0).list(true, ListPlacement.BELOW_ITS_THRESHOLDS),
                        "4",
                        NO_MECHANISM,
                        "XB-6"),
                arguments(
                        ExportCase.plain().list(true, ListPlacement.STANDARD_CONTRACT_OR_CERTIFICATION),
                        "4",
                        STANDARD_CONTRACT_OR_CERTIFICATION,
                        "XB-6"),
                arguments(
                        ExportCase.plain().list(true, ListPlacement.SECURITY_ASSESSMENT),
                        "4",
                        SECURITY_ASSESSMENT,
                        "XB-6"),
                arguments(
                        ExportCase.people(1_000_000, 0).list(false, ListPlacement.OUTSIDE),
                        "7",
                        SECURITY_ASSESSMENT,
                        "XB-7(2)"),
                arguments(
                        ExportCase.people(1_000_000, 0).exemption(ExportExemption.HR, false),
                        "7",
                        SECURITY_ASSESSMENT,
                        "XB-7(2)"),
                arguments(ExportCase.people(1, 0).ciio(), "6", SECURITY_ASSESSMENT, "XB-7(1)"));
    }

    @ParameterizedTest(name = "[{index}] step {1} -> {2}")
    @MethodSource("cases")
    void firstStepThatDecidesGivesTheRoute(ExportCase transfer, String step, ExportRoute route, String cited) {
        var decision = rule.decide(transfer.facts());
        assertThat(decision.route()).isEqualTo(route);
        assertThat(steps(decision)).isEqualTo(ALL_STEPS.subList(0, ALL_STEPS.indexOf(step) + 1));
        assertThat(decision.trace())
                .filteredOn(RouteStep::decided)
                .containsExactly(decision.trace().getLast());
        assertThat(decision.trace().getLast().reason().rule()).isEqualTo(cited);
    }

    @ParameterizedTest
    @EnumSource(ExportExemption.class)
    void approvedNecessityFreesEvenAnOperatorOfCriticalInfrastructure(ExportExemption exemption) {
        var facts = ExportCase.people(5_000_000, 50_000)
                .ciio()
                .exemption(exemption, true)
                .facts();
        var decision = rule.decide(facts);
        assertThat(decision.route()).isEqualTo(NO_MECHANISM);
        assertThat(decision.trace().getLast().reason().rule()).isEqualTo(exemption.rule());
    }

    @ParameterizedTest(name = "on {0} a statutory duty -> {1}")
    @CsvSource({"2024-12-31, SECURITY_ASSESSMENT", "2025-01-01, NO_MECHANISM"})
    void statutoryDutyCountsOnceTheRegulationsAreInForce(LocalDate date, ExportRoute route) {
        var facts = ExportCase.people(1_000_000, 0)
                .exemption(ExportExemption.STATUTORY, true)
                .facts();
        assertThat(on(date).decide(facts).route()).isEqualTo(route);
    }

    @Test
    void exemptTransferStillNeedsNoticeConsentAndAssessment() {
        var decision = rule.decide(
                ExportCase.plain().exemption(ExportExemption.CONTRACT, true).facts());
        assertThat(decision.alwaysRequired())
                .extracting(Reason::rule)
                .containsExactly("PIPL-39", "CONTEST-1", "PIPL-55", "PIPL-56", "XB-10", "NDSR-12", "NDSR-38");
    }

    @Test
    void refusedTransferHasNoFurtherDuties() {
        assertThat(rule.decide(ExportCase.plain().restrictedRecipient().facts()).alwaysRequired())
                .isEmpty();
        assertThat(rule.decide(ExportCase.plain().foreignAuthority().facts()).alwaysRequired())
                .isEmpty();
    }

    @Test
    void dataThatIsNeitherPersonalNorImportantHasNoFurtherDuties() {
        assertThat(rule.decide(ExportCase.plain().noPersonalInformation().facts())
                        .alwaysRequired())
                .isEmpty();
    }

    @Test
    void importantDataWithoutPeopleKeepsTheRecords() {
        var facts = ExportCase.plain()
                .noPersonalInformation()
                .importantData(ImportantData.NOTIFIED)
                .facts();
        assertThat(rule.decide(facts).alwaysRequired()).extracting(Reason::rule).containsExactly("NDSR-12", "NDSR-38");
    }

    @ParameterizedTest(name = "on {0} -> {1} after {2} steps")
    @CsvSource({
        "2021-11-01, COUNSEL, 3",
        "2024-03-21, COUNSEL, 3",
        "2024-03-22, NO_MECHANISM, 12",
    })
    void beforeTheProvisionsAreInForceCounselAnswers(LocalDate date, ExportRoute route, int steps) {
        var decision = on(date).decide(ExportCase.people(1, 0).facts());
        assertThat(decision.route()).isEqualTo(route);
        assertThat(decision.trace()).hasSize(steps);
    }

    @Test
    void beforeTheProvisionsAreInForceTheListAndForeignAuthoritiesStillStopIt() {
        var before = on(LocalDate.of(2024, 3, 21));
        var restricted = before.decide(ExportCase.plain().restrictedRecipient().facts());
        var foreign = before.decide(ExportCase.plain().foreignAuthority().facts());
        var plain = before.decide(ExportCase.people(7, 1).facts());
        assertThat(restricted.route()).isEqualTo(DENIED);
        assertThat(foreign.route()).isEqualTo(BLOCKED_FOREIGN_AUTHORITY);
        assertThat(plain.trace())
                .extracting(step -> step.reason().rule())
                .containsExactly("PIPL-42", "PIPL-41", "PIPL-38");
        assertThat(plain.trace().getLast().reason().effect()).isEqualTo(Effect.ASKS_COUNSEL);
        assertThat(plain.counters()).isEqualTo(new CountersUsed(2024, 7, 1, List.of()));
        assertThat(plain.alwaysRequired())
                .extracting(Reason::rule)
                .containsExactly("PIPL-39", "CONTEST-1", "PIPL-55", "PIPL-56");
    }

    @Test
    void beforeTheLawIsInForceThereIsNoAnswer() {
        var book = STATUTE.asOf(LocalDate.of(2021, 10, 31));
        assertThatThrownBy(() -> new ExportRouteRule(book)).isInstanceOf(UnknownRule.class);
    }

    @Test
    void decisionNamesTheCountersAndTheLinesComparedWith() {
        var decision = rule.decide(ExportCase.people(250_000, 12).facts());
        assertThat(decision.counters())
                .isEqualTo(new CountersUsed(
                        2026,
                        250_000,
                        12,
                        List.of(
                                new VolumeLine(
                                        ExportCounter.ORDINARY, 100_000, STANDARD_CONTRACT_OR_CERTIFICATION, "XB-8"),
                                new VolumeLine(ExportCounter.ORDINARY, 1_000_000, SECURITY_ASSESSMENT, "XB-7(2)"),
                                new VolumeLine(ExportCounter.SENSITIVE, 1, STANDARD_CONTRACT_OR_CERTIFICATION, "XB-8"),
                                new VolumeLine(ExportCounter.SENSITIVE, 10_000, SECURITY_ASSESSMENT, "XB-7(2)"))));
    }

    static Stream<Arguments> flows() {
        return Stream.of(
                arguments(ExportCase.people(5, 0), ExportFlow.COUNTED),
                arguments(ExportCase.people(100_000, 0), ExportFlow.COUNTED),
                arguments(ExportCase.plain().ciio(), ExportFlow.COUNTED),
                arguments(ExportCase.plain().noPersonalInformation(), ExportFlow.NO_PERSONAL_INFORMATION),
                arguments(ExportCase.plain().overseasOrigin(), ExportFlow.TRANSIT),
                arguments(ExportCase.plain().exemption(ExportExemption.CONTRACT, true), ExportFlow.CONTRACT),
                arguments(ExportCase.plain().exemption(ExportExemption.CONTRACT, false), ExportFlow.COUNTED),
                arguments(ExportCase.plain().exemption(ExportExemption.HR, true), ExportFlow.HR),
                arguments(ExportCase.plain().exemption(ExportExemption.EMERGENCY, true), ExportFlow.EMERGENCY),
                arguments(ExportCase.plain().exemption(ExportExemption.STATUTORY, true), ExportFlow.STATUTORY_DUTY),
                arguments(ExportCase.plain().list(true, ListPlacement.OUTSIDE), ExportFlow.OUTSIDE_LIST),
                arguments(ExportCase.plain().list(false, ListPlacement.OUTSIDE), ExportFlow.COUNTED),
                arguments(ExportCase.plain().list(true, ListPlacement.BELOW_ITS_THRESHOLDS), ExportFlow.BELOW_LIST),
                arguments(ExportCase.plain().list(true, ListPlacement.SECURITY_ASSESSMENT), ExportFlow.COUNTED),
                arguments(
                        ExportCase.plain().list(true, ListPlacement.STANDARD_CONTRACT_OR_CERTIFICATION),
                        ExportFlow.COUNTED));
    }

    @ParameterizedTest(name = "[{index}] counts as {1}")
    @MethodSource("flows")
    void decisionSaysHowItStandsToTheCounters(ExportCase transfer, ExportFlow flow) {
        assertThat(rule.decide(transfer.facts()).flow()).isEqualTo(flow);
    }

    @Test
    void eachStepRestsOnItsArticleAndOnlyTheLastPermits() {
        var trace = rule.decide(ExportCase.people(5, 0).facts()).trace();
        assertThat(trace)
                .extracting(step -> step.reason().rule())
                .containsExactly(
                        "PIPL-42", "PIPL-41", "XB-2", "XB-2", "XB-3", "XB-4", "XB-6", "XB-5", "XB-7(1)", "XB-7(2)",
                        "XB-8", "XB-5(4)");
        assertThat(trace.subList(0, 11))
                .extracting(step -> step.reason().effect())
                .containsOnly(Effect.INFORMS);
        assertThat(trace.getLast().reason().effect()).isEqualTo(Effect.PERMITS);
    }

    @Test
    void numbersAreSaidInBothLanguages() {
        var trace = rule.decide(ExportCase.people(250_000, 0).facts()).trace();
        assertThat(trace.get(9).reason())
                .isEqualTo(new Reason(
                        "XB-7(2)",
                        LocalDate.of(2024, 3, 22),
                        Effect.INFORMS,
                        "本年累计普通个人信息 250000 人、敏感个人信息 0 人，未达普通 1000000 人、敏感 10000 人。",
                        "Since 1 January it is 250000 people with ordinary and 0 with sensitive information. Both are"
                                + " below 1000000 (ordinary) and 10000 (sensitive)."));
        assertThat(trace.getLast().reason())
                .isEqualTo(new Reason(
                        "XB-8",
                        LocalDate.of(2024, 3, 22),
                        Effect.REQUIRES,
                        "本年累计普通个人信息 250000 人、敏感个人信息 0 人，达到普通 100000 人或者敏感 1 人，须订立标准合同并备案或者通过认证。",
                        "Since 1 January it is 250000 people with ordinary and 0 with sensitive information."
                                + " This reaches"
                                + " 100000 (ordinary) or 1 (sensitive), so a filed standard contract or a"
                                + " certification is"
                                + " needed."));
    }

    @Test
    void whatWasClaimedInVainIsSaid() {
        var memo = rule.decide(
                ExportCase.plain().exemption(ExportExemption.HR, false).facts());
        var list = rule.decide(
                ExportCase.plain().list(false, ListPlacement.OUTSIDE).facts());
        var early = on(LocalDate.of(2024, 12, 31))
                .decide(ExportCase.plain()
                        .exemption(ExportExemption.STATUTORY, false)
                        .facts());
        assertThat(memo.trace().get(7).reason().rule()).isEqualTo("XB-5(2)");
        assertThat(memo.trace().get(7).reason().en())
                .startsWith("It is claimed that cross-border personnel management truly needs it");
        assertThat(memo.trace().get(7).reason().zh()).startsWith("主张“跨境人力资源管理确需”");
        assertThat(list.trace().get(6).reason().en()).contains("\"list v1\"", "not approved");
        assertThat(early.trace().get(7).reason().rule()).isEqualTo("XB-5");
        assertThat(early.trace().get(7).reason().en()).contains("not in force");
    }

    @ParameterizedTest
    @CsvSource({
        "OUTSIDE, outside the list, 清单之外",
        "BELOW_ITS_THRESHOLDS, below the list's own numbers, 未达清单规定的数量",
        "STANDARD_CONTRACT_OR_CERTIFICATION, standard contract or a certification, 清单要求订立标准合同",
        "SECURITY_ASSESSMENT, security assessment, 清单要求申报安全评估"
    })
    void listSaysWhatItAsksFor(ListPlacement placement, String en, String zh) {
        var reason = rule.decide(ExportCase.plain().list(true, placement).facts())
                .trace()
                .getLast()
                .reason();
        assertThat(reason.en()).contains("\"list v1\" applies", en);
        assertThat(reason.zh()).contains("“list v1”", zh);
    }

    @Test
    void counterBelowZeroIsRefused() {
        var transfer = ExportCase.people(-1, 0);
        assertThatThrownBy(transfer::facts).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> steps(RouteDecision decision) {
        return decision.trace().stream().map(RouteStep::step).toList();
    }

    private static ExportRouteRule on(LocalDate date) {
        return new ExportRouteRule(STATUTE.asOf(date));
    }
}
