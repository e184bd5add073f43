package org.hegui.statute.export.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Statute;
import org.hegui.statute.UnknownRule;
import org.hegui.statute.export.ExportMechanism;

@Applies({"CONTEST-3", "QA-2025-10", "QA-2026-01", "SC-6", "XB-5(4)", "XB-7(2)", "XB-8"})
class RampUpRuleTest {
    private static final Statute STATUTE = Statute.load();

    @ParameterizedTest(name = "{0} at {1} ordinary, {2} sensitive -> {3}")
    @CsvSource(
            nullValues = "none",
            value = {
                "none, 0, 0, CONTINUE, false, XB-5(4) PERMITS",
                "none, 99999, 0, CONTINUE, false, XB-5(4) PERMITS",
                "none, 100000, 0, STOP_UNTIL_CONTRACT, false, XB-8 REQUIRES+SC-6 REFUSES+CONTEST-3 ASKS_COUNSEL",
                "none, 0, 1, STOP_UNTIL_CONTRACT, false, XB-8 REQUIRES+SC-6 REFUSES+CONTEST-3 ASKS_COUNSEL",
                "none, 999999, 9999, STOP_UNTIL_CONTRACT, false, XB-8 REQUIRES+SC-6 REFUSES+CONTEST-3 ASKS_COUNSEL",
                "none, 1000000, 0, STOP_UNTIL_ASSESSMENT, false, XB-7(2) REQUIRES",
                "STANDARD_CONTRACT, 5, 0, CONTINUE, false, XB-5(4) PERMITS",
                "STANDARD_CONTRACT, 999999, 9999, CONTINUE, false, XB-8 PERMITS",
                "STANDARD_CONTRACT, 1000000, 0, STOP_UNTIL_ASSESSMENT, true, XB-7(2) REQUIRES+QA-2025-10"
                        + " REQUIRES+QA-2026-01 REQUIRES",
                "CERTIFICATION, 0, 9999, CONTINUE, false, XB-8 PERMITS",
                "CERTIFICATION, 0, 10000, STOP_UNTIL_ASSESSMENT, true, XB-7(2) REQUIRES+QA-2025-10"
                        + " REQUIRES+QA-2026-01 REQUIRES",
                "GBA_CONTRACT, 1000000, 0, STOP_UNTIL_ASSESSMENT, true, XB-7(2) REQUIRES+QA-2025-10"
                        + " REQUIRES+QA-2026-01 REQUIRES",
                "SECURITY_ASSESSMENT, 5000000, 50000, CONTINUE, false, XB-7(2) PERMITS"
            })
    void mechanismSufficesUntilTheNextLine(
            @Nullable ExportMechanism inEffect,
            long ordinary,
            long sensitive,
            RampUpAction action,
            boolean includeExported,
            String cited) {
        var rampUp = on(LocalDate.of(2026, 11, 22)).decide(inEffect, ordinary, sensitive);
        assertThat(rampUp.action()).isEqualTo(action);
        assertThat(rampUp.includeExported()).isEqualTo(includeExported);
        assertThat(rampUp.reasons())
                .extracting(reason -> reason.rule() + " " + reason.effect())
                .containsExactly(cited.split("\\+"));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2025-10-30, XB-7(2)",
        "2025-10-31, XB-7(2)+QA-2025-10",
        "2026-01-29, XB-7(2)+QA-2025-10",
        "2026-01-30, XB-7(2)+QA-2025-10+QA-2026-01"
    })
    void guidanceIsCitedFromItsDay(LocalDate date, String cited) {
        assertThat(on(date).decide(ExportMechanism.STANDARD_CONTRACT, 1_000_000, 0)
                        .reasons())
                .extracting(reason -> reason.rule())
                .containsExactly(cited.split("\\+"));
    }

    @Test
    void mechanismIsNamed() {
        var contract = on(LocalDate.of(2026, 11, 22)).decide(ExportMechanism.CERTIFICATION, 0, 10_000);
        assertThat(contract.reasons().getLast().zh()).startsWith("须由个人信息保护认证转为安全评估");
        assertThat(contract.reasons().getLast().en()).startsWith("Switch from a certification");
    }

    @Test
    void beforeTheProvisionsAreInForceCounselAnswers() {
        var before = on(LocalDate.of(2024, 3, 21)).decide(null, 0, 0);
        assertThat(before.action()).isEqualTo(RampUpAction.ASK_COUNSEL);
        assertThat(before.includeExported()).isFalse();
        assertThat(before.reasons()).extracting(reason -> reason.rule()).isEqualTo(List.of("PIPL-38"));
        var tooEarly = on(LocalDate.of(2021, 10, 31));
        assertThatThrownBy(() -> tooEarly.decide(null, 0, 0)).isInstanceOf(UnknownRule.class);
    }

    private static RampUpRule on(LocalDate date) {
        return new RampUpRule(STATUTE.asOf(date));
    }
}
