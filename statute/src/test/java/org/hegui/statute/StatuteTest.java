package org.hegui.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatuteTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Text TEXT = new Text("文", "text");

    private final Statute statute = Statute.load();

    @ParameterizedTest(name = "{0} on {1} -> in force: {2}")
    @CsvSource({
        "PIPL-13, 2021-10-31, false",
        "PIPL-13, 2021-11-01, true",
        "PIPL-13, 2021-11-02, true",
        "XB-7, 2024-03-21, false",
        "XB-7, 2024-03-22, true",
        "NDSR-22, 2024-12-31, false",
        "NDSR-22, 2025-01-01, true",
        "NCIR-4, 2025-10-31, false",
        "NCIR-4, 2025-11-01, true",
        "CSL-77, 2025-12-31, false",
        "CSL-77, 2026-01-01, true",
        "AUCL-8, 2025-10-14, false",
        "AUCL-8, 2025-10-15, true",
        "TS, 2026-05-31, false",
        "TS, 2026-06-01, true"
    })
    void ruleIsInTheBookFromItsEffectiveDateOn(String id, LocalDate date, boolean expected) {
        var book = statute.asOf(date);
        assertThat(book.inForce(id)).isEqualTo(expected);
        assertThat(book.rules().stream().anyMatch(rule -> rule.id().equals(id))).isEqualTo(expected);
    }

    @Test
    void bookOfADayBeforeAllLawIsEmpty() {
        var book = statute.asOf(LocalDate.of(1949, 1, 1));
        assertThat(book.rules()).isEmpty();
        assertThat(book.date()).isEqualTo(LocalDate.of(1949, 1, 1));
    }

    @Test
    void unknownRuleIsRefusedByName() {
        var book = statute.asOf(TODAY);
        assertThatThrownBy(() -> book.rule("PIPL-999"))
                .isInstanceOf(UnknownRule.class)
                .hasMessageContaining("PIPL-999")
                .hasMessageContaining("2026-11-22");
    }

    @Test
    void reasonCarriesTheVersionInForce() {
        var reason = statute.asOf(TODAY).reason("XB-8", Effect.REQUIRES, "中", "en");
        assertThat(reason).isEqualTo(new Reason("XB-8", LocalDate.of(2024, 3, 22), Effect.REQUIRES, "中", "en"));
    }

    @Test
    void olderVersionIsInForceUntilItsLastDay() {
        var first = rule(LocalDate.of(2020, 1, 1), LocalDate.of(2023, 12, 31));
        var second = rule(LocalDate.of(2024, 1, 1), null);
        var twoVersions = of(List.of(first, second));
        assertThat(twoVersions.asOf(LocalDate.of(2023, 12, 31)).rule("X-1")).isSameAs(first);
        assertThat(twoVersions.asOf(LocalDate.of(2024, 1, 1)).rule("X-1")).isSameAs(second);
        assertThat(twoVersions.ids()).containsExactly("X-1");
    }

    @Test
    void repealedRuleLeavesTheBook() {
        var repealed = of(List.of(rule(LocalDate.of(2020, 1, 1), LocalDate.of(2023, 12, 31))));
        assertThat(repealed.asOf(LocalDate.of(2023, 12, 31)).inForce("X-1")).isTrue();
        assertThat(repealed.asOf(LocalDate.of(2024, 1, 1)).inForce("X-1")).isFalse();
    }

    @Test
    void twoVersionsInForceOnOneDayAreRefused() {
        var rules = List.of(rule(LocalDate.of(2020, 1, 1), null), rule(LocalDate.of(2021, 1, 1), null));
        assertThatThrownBy(() -> of(rules))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("X-1");
    }

    @Test
    void versionThatEndsBeforeItBeginsIsRefused() {
        var from = LocalDate.of(2021, 1, 1);
        assertThatThrownBy(() -> rule(from, LocalDate.of(2020, 1, 1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thresholdHasTheValueOfTheDay() {
        var versions = new TreeMap<>(Map.of(LocalDate.of(2022, 1, 1), 1L, LocalDate.of(2024, 1, 1), 2L));
        var thresholds = new Thresholds(Map.of("x", versions));
        assertThat(thresholds.at("x", LocalDate.of(2023, 12, 31))).isEqualTo(1);
        assertThat(thresholds.at("x", LocalDate.of(2024, 1, 1))).isEqualTo(2);
        assertThatThrownBy(() -> thresholds.at("x", LocalDate.of(2021, 12, 31))).isInstanceOf(UnknownThreshold.class);
        assertThatThrownBy(() -> thresholds.at("y", TODAY)).isInstanceOf(UnknownThreshold.class);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "export.ordinary.contract, 100000",
        "export.ordinary.assessment, 1000000",
        "export.sensitive.contract, 1",
        "export.sensitive.assessment, 10000",
        "incident.persons.relatively-large, 1000000",
        "incident.persons.major, 10000000",
        "incident.persons.particularly-major, 100000000",
        "audit.order.sensitive, 100000",
        "held.officer, 1000000",
        "held.large-handler, 10000000",
        "held.small-handler.below, 100000",
        "held.faces.filing, 100000",
        "report.operator.hours, 4"
    })
    void numbersAreThoseOfTheThresholdLadder(String name, long expected) {
        assertThat(statute.thresholds().at(name, TODAY)).isEqualTo(expected);
    }

    private static Rule rule(LocalDate from, LocalDate to) {
        return new Rule("X-1", TEXT, Article.of("1"), TEXT, TEXT, from, to, Confidence.A, "S1", null);
    }

    private static Statute of(List<Rule> rules) {
        return new Statute(rules, List.of(), new Thresholds(Map.of()), new WorkingCalendar(List.of()), List.of());
    }
}
