package org.hegui.statute.export.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.statute.export.ExportCounter.ORDINARY;
import static org.hegui.statute.export.ExportCounter.SENSITIVE;
import static org.hegui.statute.export.ExportCounter.SHADOW_ORDINARY;
import static org.hegui.statute.export.ExportCounter.SHADOW_SENSITIVE;
import static org.hegui.statute.export.ExportFlow.CONTRACT;
import static org.hegui.statute.export.ExportFlow.COUNTED;
import static org.hegui.statute.export.ExportFlow.OUTSIDE_LIST;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Statute;
import org.hegui.statute.export.ExportFlow;

@Applies({"CONTEST-3", "TIME-1", "XB-7", "XB-8"})
class CountingRuleTest {
    private static final Statute STATUTE = Statute.load();
    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

    private final CountingRule rule = new CountingRule(STATUTE.asOf(LocalDate.of(2026, 11, 22)));

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource({
        "COUNTED, true, false, XB-8 INFORMS",
        "COUNTED, true, true, XB-8 INFORMS+CONTEST-3 ASKS_COUNSEL",
        "NO_PERSONAL_INFORMATION, false, false, XB-3 PERMITS",
        "NO_PERSONAL_INFORMATION, true, true, XB-3 PERMITS",
        "TRANSIT, true, false, XB-4 PERMITS+CONTEST-3 ASKS_COUNSEL",
        "CONTRACT, true, false, XB-5(1) PERMITS+CONTEST-3 ASKS_COUNSEL",
        "CONTRACT, true, true, XB-5(1) PERMITS+CONTEST-3 ASKS_COUNSEL+CONTEST-3 ASKS_COUNSEL",
        "HR, true, false, XB-5(2) PERMITS+CONTEST-3 ASKS_COUNSEL",
        "EMERGENCY, true, false, XB-5(3) PERMITS+CONTEST-3 ASKS_COUNSEL",
        "OUTSIDE_LIST, true, false, XB-6 PERMITS+CONTEST-3 ASKS_COUNSEL",
        "BELOW_LIST, true, false, CONTEST-3 ASKS_COUNSEL",
        "STATUTORY_DUTY, true, false, CONTEST-3 ASKS_COUNSEL"
    })
    void eachFlowSaysWhyItCountsOrNot(ExportFlow flow, boolean ordinary, boolean sensitive, String cited) {
        assertThat(rule.count(flow, ordinary, sensitive).reasons())
                .extracting(reason -> reason.rule() + " " + reason.effect())
                .containsExactly(cited.split("\\+"));
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFlow.class,
            names = {"COUNTED", "BELOW_LIST", "STATUTORY_DUTY"})
    void whatIsNotClearlyExemptCounts(ExportFlow flow) {
        assertThat(rule.count(flow, true, false).counters()).containsExactly(ORDINARY, SHADOW_ORDINARY);
        assertThat(rule.count(flow, false, true).counters()).containsExactly(SENSITIVE, SHADOW_SENSITIVE);
        assertThat(rule.count(flow, true, true).counters())
                .containsExactly(ORDINARY, SENSITIVE, SHADOW_ORDINARY, SHADOW_SENSITIVE);
        assertThat(rule.count(flow, false, false).counters()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFlow.class,
            names = {"TRANSIT", "CONTRACT", "HR", "EMERGENCY", "OUTSIDE_LIST"})
    void exemptFlowsCountInTheShadowOnly(ExportFlow flow) {
        assertThat(rule.count(flow, true, false).counters()).containsExactly(SHADOW_ORDINARY);
        assertThat(rule.count(flow, false, true).counters()).containsExactly(SHADOW_SENSITIVE);
        assertThat(rule.count(flow, true, true).counters()).containsExactly(SHADOW_ORDINARY, SHADOW_SENSITIVE);
    }

    @Test
    void nobodyIsCountedWhereNothingIsPersonal() {
        assertThat(rule.count(ExportFlow.NO_PERSONAL_INFORMATION, true, true).counters())
                .isEmpty();
    }

    @Test
    void contestedCountsAreExplained() {
        var exempt = rule.count(CONTRACT, true, false).reasons().getLast();
        var duty = rule.count(ExportFlow.STATUTORY_DUTY, true, false).reasons().getLast();
        assertThat(exempt.zh()).contains("另列含豁免的数量");
        assertThat(exempt.en()).contains("a second count includes them");
        assertThat(duty.zh()).contains("默认从严计入");
        assertThat(duty.en()).contains("it does by default");
    }

    @Test
    void samePersonAddsOnlyWhatIsNew() {
        var both = rule.count(COUNTED, true, true);
        assertThat(both.adds(Set.of())).containsExactly(ORDINARY, SENSITIVE, SHADOW_ORDINARY, SHADOW_SENSITIVE);
        assertThat(both.adds(Set.of(ORDINARY, SHADOW_ORDINARY))).containsExactly(SENSITIVE, SHADOW_SENSITIVE);
        assertThat(both.adds(Set.of(SHADOW_ORDINARY))).containsExactly(ORDINARY, SENSITIVE, SHADOW_SENSITIVE);
        assertThat(both.adds(both.counters())).isEmpty();
    }

    @Test
    void personExportedTwiceCountsOnceOverBrandsRecipientsAndSystems() {
        var events = List.of(
                event("p1", "2026-02-01T00:00:00Z", COUNTED, true, false),
                event("p1", "2026-03-01T00:00:00Z", COUNTED, true, false),
                event("p2", "2026-03-01T00:00:00Z", COUNTED, true, true),
                event("p3", "2026-03-01T00:00:00Z", CONTRACT, true, true),
                event("p1", "2026-03-02T00:00:00Z", OUTSIDE_LIST, false, true));
        assertThat(rule.counts(events, NOW)).isEqualTo(new ExportCounts(2026, 2, 1, 3, 3));
    }

    @Test
    void onlyThisYearUpToNowCounts() {
        var events = List.of(
                event("last second of 2025", "2025-12-31T15:59:59Z", COUNTED, true, false),
                event("first second of 2026", "2025-12-31T16:00:00Z", COUNTED, true, false),
                event("now", "2026-11-22T02:00:00Z", COUNTED, true, false),
                event("later", "2026-11-22T02:00:01Z", COUNTED, true, false));
        assertThat(rule.counts(events, NOW)).isEqualTo(new ExportCounts(2026, 2, 0, 2, 0));
        assertThat(rule.counts(events, Instant.parse("2026-12-31T16:00:00Z")))
                .isEqualTo(new ExportCounts(2027, 0, 0, 0, 0));
        assertThat(rule.counts(List.of(), NOW)).isEqualTo(new ExportCounts(2026, 0, 0, 0, 0));
    }

    @Test
    void beforeTheProvisionsAreInForceItCountsWithoutCiting() {
        var before = new CountingRule(STATUTE.asOf(LocalDate.of(2024, 3, 21)));
        assertThat(before.count(CONTRACT, true, true))
                .isEqualTo(new Counting(EnumSet.of(SHADOW_ORDINARY, SHADOW_SENSITIVE), List.of()));
    }

    private static ExportEvent event(String person, String at, ExportFlow flow, boolean ordinary, boolean sensitive) {
        return new ExportEvent(person, Instant.parse(at), flow, ordinary, sensitive);
    }
}
