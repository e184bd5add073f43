package org.hegui.statute.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.Statute;
import org.hegui.statute.UnknownRule;

@Applies({"CONTEST-4", "QA-2025-05", "XB-2"})
class ImportantDataRuleTest {
    private static final Statute STATUTE = Statute.load();
    private static final LargeSet HUGE = new LargeSet(50_000_000, 5_000_000, 500_000);

    private final ImportantDataRule rule = on(LocalDate.of(2026, 11, 22));

    @ParameterizedTest(name = "{0}: {1} ordinary, {2} sensitive, {3} accounts or medical -> {4}")
    @CsvSource({
        "SHANGHAI, 9999999, 999999, 99999, NONE, XB-2, INFORMS",
        "SHANGHAI, 10000000, 0, 0, SUSPECTED, CONTEST-4, ASKS_COUNSEL",
        "SHANGHAI, 10000001, 0, 0, SUSPECTED, CONTEST-4, ASKS_COUNSEL",
        "BEIJING, 0, 999999, 0, NONE, XB-2, INFORMS",
        "BEIJING, 0, 1000000, 0, SUSPECTED, CONTEST-4, ASKS_COUNSEL",
        "BEIJING, 0, 99999, 99999, NONE, XB-2, INFORMS",
        "BEIJING, 0, 100000, 100000, SUSPECTED, CONTEST-4, ASKS_COUNSEL",
        "ELSEWHERE, 50000000, 5000000, 500000, NONE, XB-2, INFORMS",
        "SHANGHAI, 0, 0, 0, NONE, XB-2, INFORMS"
    })
    void veryLargeSetsUnderTheCityListsAreSuspected(
            ListRegion region,
            long ordinary,
            long sensitive,
            long accounts,
            ImportantData status,
            String cited,
            Effect effect) {
        var finding = rule.find(ImportantData.NONE, region, new LargeSet(ordinary, sensitive, accounts));
        assertThat(finding.status()).isEqualTo(status);
        assertThat(finding.reason().rule()).isEqualTo(cited);
        assertThat(finding.reason().effect()).isEqualTo(effect);
    }

    @ParameterizedTest
    @EnumSource(
            value = ImportantData.class,
            names = {"NOTIFIED", "PUBLISHED"})
    void whatAnAuthorityHasSaidStands(ImportantData known) {
        var finding = rule.find(known, ListRegion.SHANGHAI, HUGE);
        assertThat(finding)
                .isEqualTo(new ImportantDataFinding(
                        known,
                        new Reason(
                                "QA-2025-05",
                                LocalDate.of(2025, 5, 31),
                                Effect.REQUIRES,
                                "已被告知或者公布为重要数据，须按重要数据处理。",
                                "It was notified or published as important data and is treated so.")));
    }

    @Test
    void suspicionStaysWhateverTheNumbers() {
        var finding = rule.find(ImportantData.SUSPECTED, ListRegion.ELSEWHERE, new LargeSet(0, 0, 0));
        assertThat(finding.status()).isEqualTo(ImportantData.SUSPECTED);
        assertThat(finding.reason().rule()).isEqualTo("CONTEST-4");
        assertThat(finding.reason().zh()).contains("其他地区");
        assertThat(finding.reason().en()).contains("(elsewhere)");
    }

    @ParameterizedTest(name = "on {0} -> {1}")
    @CsvSource({"2026-05-08, NONE, XB-2", "2026-05-09, SUSPECTED, CONTEST-4", "2024-03-21, NONE, PIPL-38"})
    void numbersCountFromTheirFirstDay(LocalDate date, ImportantData status, String cited) {
        var finding = on(date).find(ImportantData.NONE, ListRegion.SHANGHAI, HUGE);
        assertThat(finding.status()).isEqualTo(status);
        assertThat(finding.reason().rule()).isEqualTo(cited);
    }

    @Test
    void rulesThatAreNotInForceAreNotCited() {
        var official = on(LocalDate.of(2025, 4, 30)).find(ImportantData.NOTIFIED, ListRegion.BEIJING, HUGE);
        var suspected = on(LocalDate.of(2024, 3, 21)).find(ImportantData.SUSPECTED, ListRegion.BEIJING, HUGE);
        assertThat(official.reason().rule()).isEqualTo("PIPL-38");
        assertThat(suspected.reason().rule()).isEqualTo("PIPL-38");
        var tooEarly = on(LocalDate.of(2021, 10, 31));
        assertThatThrownBy(() -> tooEarly.find(ImportantData.NONE, ListRegion.BEIJING, HUGE))
                .isInstanceOf(UnknownRule.class);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 0", "0, -1, 0", "0, 0, -1"})
    void numbersBelowZeroAreRefused(long ordinary, long sensitive, long accounts) {
        assertThatThrownBy(() -> new LargeSet(ordinary, sensitive, accounts))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ImportantDataRule on(LocalDate date) {
        return new ImportantDataRule(STATUTE.asOf(date));
    }
}
