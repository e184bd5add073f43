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

import org.hegui.statute.Reason;
import org.hegui.statute.Statute;
import org.hegui.statute.UnknownRule;

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

    @Test
    void beforeTheProvisionsAreInForceThereIsNoAnswer() {
        var before = on(LocalDate.of(2024, 3, 21));
        var facts = ExportCase.people(1, 0).facts();
        assertThatThrownBy(() -> before.decide(facts)).isInstanceOf(UnknownRule.class);
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
