package org.hegui.statute.export.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.statute.export.ExportRoute.STANDARD_CONTRACT_OR_CERTIFICATION;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Outcome;
import org.hegui.statute.Statute;
import org.hegui.statute.Verdict;
import org.hegui.statute.export.ExportRoute;
import org.hegui.statute.export.scope.Region;

@Applies({"QA-2026-01", "SC-GBA"})
class GbaContractRuleTest {
    private static final Statute STATUTE = Statute.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest(name = "handler in the area {0}, recipient in {1}, passes outside {2} -> {3}")
    @CsvSource({
        "true, HONG_KONG, false, PERMIT, QA-2026-01 PERMITS",
        "true, MACAO, false, PERMIT, QA-2026-01 PERMITS",
        "true, TAIWAN, false, DENY, QA-2026-01 REFUSES",
        "true, ABROAD, false, DENY, QA-2026-01 REFUSES",
        "true, MAINLAND, false, DENY, QA-2026-01 REFUSES",
        "false, HONG_KONG, false, DENY, QA-2026-01 REFUSES",
        "true, HONG_KONG, true, DENY, QA-2026-01 REFUSES",
        "false, ABROAD, true, DENY, QA-2026-01 REFUSES+QA-2026-01 REFUSES+QA-2026-01 REFUSES"
    })
    void holdsBetweenTheNineCitiesAndHongKongOrMacao(
            boolean inArea, Region recipient, boolean passesOutside, Outcome outcome, String cited) {
        var facts = new GbaFacts(inArea, recipient, passesOutside, STANDARD_CONTRACT_OR_CERTIFICATION);
        assertThat(cited(on(TODAY).decide(facts))).isEqualTo(outcome + ": " + cited);
    }

    @ParameterizedTest
    @EnumSource(value = ExportRoute.class, mode = EnumSource.Mode.EXCLUDE, names = "STANDARD_CONTRACT_OR_CERTIFICATION")
    void standsInForTheStandardContractOnly(ExportRoute route) {
        var facts = new GbaFacts(true, Region.MACAO, false, route);
        assertThat(cited(on(TODAY).decide(facts))).isEqualTo("DENY: PIPL-38 REFUSES");
    }

    @Test
    void beforeTheGuidanceCounselAnswers() {
        var facts = new GbaFacts(true, Region.MACAO, false, STANDARD_CONTRACT_OR_CERTIFICATION);
        assertThat(cited(on(LocalDate.of(2026, 1, 29)).decide(facts))).isEqualTo("ASK_COUNSEL: PIPL-38 ASKS_COUNSEL");
        assertThat(cited(on(LocalDate.of(2026, 1, 30)).decide(facts))).isEqualTo("PERMIT: QA-2026-01 PERMITS");
    }

    private static String cited(Verdict verdict) {
        var reasons = verdict.reasons().stream()
                .map(reason -> reason.rule() + " " + reason.effect())
                .toList();
        return verdict.outcome() + ": " + String.join("+", reasons);
    }

    private static GbaContractRule on(LocalDate date) {
        return new GbaContractRule(STATUTE.asOf(date));
    }
}
