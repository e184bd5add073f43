package org.hegui.statute.incident.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.statute.incident.report.ReportItem.ACCOUNTABILITY;
import static org.hegui.statute.incident.report.ReportItem.CAUSE;
import static org.hegui.statute.incident.report.ReportItem.CLUES;
import static org.hegui.statute.incident.report.ReportItem.CONTACT;
import static org.hegui.statute.incident.report.ReportItem.ENTITY;
import static org.hegui.statute.incident.report.ReportItem.EVENT;
import static org.hegui.statute.incident.report.ReportItem.FINAL_CAUSE;
import static org.hegui.statute.incident.report.ReportItem.FINAL_HARM;
import static org.hegui.statute.incident.report.ReportItem.HARM;
import static org.hegui.statute.incident.report.ReportItem.HARM_REMEDIES;
import static org.hegui.statute.incident.report.ReportItem.INCIDENT_AND_RISK;
import static org.hegui.statute.incident.report.ReportItem.LEAKED;
import static org.hegui.statute.incident.report.ReportItem.LESSONS;
import static org.hegui.statute.incident.report.ReportItem.OTHER;
import static org.hegui.statute.incident.report.ReportItem.PLANS;
import static org.hegui.statute.incident.report.ReportItem.RANSOM;
import static org.hegui.statute.incident.report.ReportItem.RECTIFICATION;
import static org.hegui.statute.incident.report.ReportItem.REMEDIES;
import static org.hegui.statute.incident.report.ReportItem.RESPONSE;
import static org.hegui.statute.incident.report.ReportItem.SCENE;
import static org.hegui.statute.incident.report.ReportItem.TREND;
import static org.hegui.statute.incident.report.ReportKind.BREACH_NOTICE;
import static org.hegui.statute.incident.report.ReportKind.FULL_REPORT;
import static org.hegui.statute.incident.report.ReportKind.HARM_NOTICE;
import static org.hegui.statute.incident.report.ReportKind.INITIAL_REPORT;
import static org.hegui.statute.incident.report.ReportKind.SUMMARY;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.Statute;

@Applies({"PIPL-57", "NDSR-11", "NCIR-7", "NCIR-8"})
class ReportRuleTest {
    private static final Statute STATUTE = Statute.load();

    private final ReportRule rule = on(LocalDate.of(2026, 11, 22));

    static Stream<Arguments> kinds() {
        return Stream.of(
                arguments(BREACH_NOTICE, List.of(LEAKED, REMEDIES, CONTACT)),
                arguments(HARM_NOTICE, List.of(INCIDENT_AND_RISK, HARM, HARM_REMEDIES)),
                arguments(INITIAL_REPORT, List.of(ENTITY, EVENT)),
                arguments(FULL_REPORT, List.of(ENTITY, EVENT, TREND, CAUSE, CLUES, PLANS, SCENE)),
                arguments(SUMMARY, List.of(FINAL_CAUSE, RESPONSE, FINAL_HARM, ACCOUNTABILITY, RECTIFICATION, LESSONS)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void emptyReportMissesEverything(ReportKind kind, List<ReportItem> expected) {
        assertThat(missing(kind, Map.of(), false)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void withAllOfThemItMayBeSent(ReportKind kind, List<ReportItem> needed) {
        assertThat(missing(kind, texts(needed), false)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void eachIsMissedByItself(ReportKind kind, List<ReportItem> needed) {
        for (var item : needed) {
            var others = needed.stream().filter(other -> other != item).toList();
            assertThat(missing(kind, texts(others), false)).containsExactly(item);
        }
    }

    @Test
    void twoItemsMakeAnInitialReportAndTheRestFollows() {
        var first = texts(List.of(ENTITY, EVENT));
        assertThat(missing(INITIAL_REPORT, first, false)).isEmpty();
        assertThat(missing(FULL_REPORT, first, false)).containsExactly(TREND, CAUSE, CLUES, PLANS, SCENE);
    }

    @Test
    void ransomwareHasToBeReportedWithTheDemand() {
        assertThat(missing(INITIAL_REPORT, texts(List.of(ENTITY, EVENT)), true)).containsExactly(RANSOM);
        assertThat(missing(INITIAL_REPORT, texts(List.of(ENTITY, EVENT, RANSOM)), true))
                .isEmpty();
        assertThat(missing(FULL_REPORT, Map.of(), true)).startsWith(ENTITY, EVENT, RANSOM, TREND);
        assertThat(missing(SUMMARY, Map.of(), true)).doesNotContain(RANSOM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void blankWordsSayNothing(String words) {
        var texts = Map.of(LEAKED, words, REMEDIES, "改密码", CONTACT, "privacy@example.com");
        assertThat(missing(BREACH_NOTICE, texts, false)).containsExactly(LEAKED);
    }

    @Test
    void whatIsMissingSaysWhichRuleAsksForIt() {
        var texts = texts(List.of(LEAKED, REMEDIES));
        assertThat(rule.missing(new ReportContents(BREACH_NOTICE, texts, false)))
                .containsExactly(new MissingReportItem(
                        CONTACT,
                        new Reason(
                                "PIPL-57",
                                LocalDate.of(2021, 11, 1),
                                Effect.REQUIRES,
                                "内容缺少“个人信息处理者的联系方式”，请补充后再发送。",
                                "It doesn't state the handler's contact. Add it before sending.")));
    }

    @ParameterizedTest(name = "{0} on {1} -> {2} missing")
    @CsvSource({
        "BREACH_NOTICE, 2021-10-31, 0",
        "BREACH_NOTICE, 2021-11-01, 3",
        "HARM_NOTICE, 2024-12-31, 0",
        "HARM_NOTICE, 2025-01-01, 3",
        "INITIAL_REPORT, 2025-10-31, 0",
        "INITIAL_REPORT, 2025-11-01, 2",
        "SUMMARY, 2025-10-31, 0",
        "SUMMARY, 2025-11-01, 6"
    })
    void nothingIsAskedBeforeTheRule(ReportKind kind, LocalDate date, int expected) {
        assertThat(on(date).missing(new ReportContents(kind, Map.of(), false))).hasSize(expected);
    }

    @Test
    void fullReportHasTheEightItemsAndTheDemand() {
        assertThat(FULL_REPORT.items())
                .containsExactly(ENTITY, EVENT, RANSOM, TREND, CAUSE, CLUES, PLANS, SCENE, OTHER);
        assertThat(INITIAL_REPORT.items()).containsExactly(ENTITY, EVENT, RANSOM);
    }

    @ParameterizedTest
    @EnumSource(ReportItem.class)
    void everyItemHasWordsAndARuleOfTheCatalogue(ReportItem item) {
        assertThat(STATUTE.ids()).contains(item.rule());
        assertThat(item.label().zh()).isNotBlank();
        assertThat(item.label().en()).isNotBlank();
    }

    private List<ReportItem> missing(ReportKind kind, Map<ReportItem, String> texts, boolean ransomware) {
        return rule.missing(new ReportContents(kind, texts, ransomware)).stream()
                .map(MissingReportItem::item)
                .toList();
    }

    private static Map<ReportItem, String> texts(List<ReportItem> items) {
        return items.stream().collect(Collectors.toMap(Function.identity(), Enum::name));
    }

    private static ReportRule on(LocalDate date) {
        return new ReportRule(STATUTE.asOf(date));
    }
}
