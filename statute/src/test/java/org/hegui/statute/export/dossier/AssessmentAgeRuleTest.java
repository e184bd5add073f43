package org.hegui.statute.export.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.statute.export.ExportMechanism.SECURITY_ASSESSMENT;
import static org.hegui.statute.export.ExportMechanism.STANDARD_CONTRACT;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Outcome;
import org.hegui.statute.Statute;
import org.hegui.statute.export.ExportMechanism;

@Applies({"SA-6", "SC-7"})
class AssessmentAgeRuleTest {
    private static final Statute STATUTE = Statute.load();

    @ParameterizedTest(name = "completed {0}, filed {1} -> {2}")
    @CsvSource({
        "2026-08-21, 2026-11-22, DENY, more than 3 months ago",
        "2026-08-22, 2026-11-22, PERMIT, within 3 months",
        "2026-08-23, 2026-11-22, PERMIT, within 3 months",
        "2026-11-22, 2026-11-22, PERMIT, within 3 months",
        "2026-11-23, 2026-11-22, DENY, before filing",
        // the shorter month decides: three months after 28 February end on 28 May
        "2026-02-28, 2026-05-28, PERMIT, within 3 months",
        "2026-02-28, 2026-05-29, DENY, more than 3 months ago",
        "2025-11-30, 2026-02-28, PERMIT, within 3 months"
    })
    void assessmentIsFreshForThreeMonths(LocalDate completed, LocalDate filed, Outcome outcome, String said) {
        for (var mechanism : new ExportMechanism[] {SECURITY_ASSESSMENT, STANDARD_CONTRACT}) {
            var verdict = on(filed).decide(mechanism, completed, false);
            assertThat(verdict.outcome()).isEqualTo(outcome);
            assertThat(verdict.reasons())
                    .extracting(reason -> reason.rule())
                    .containsExactly(mechanism == SECURITY_ASSESSMENT ? "SA-6" : "SC-7");
            assertThat(verdict.reasons().getFirst().en()).contains(said);
            assertThat(verdict.reasons().getFirst().effect())
                    .isEqualTo(outcome == Outcome.PERMIT ? Effect.PERMITS : Effect.REFUSES);
        }
    }

    @Test
    void majorChangeSpoilsAFreshAssessment() {
        var verdict = on(LocalDate.of(2026, 11, 22)).decide(STANDARD_CONTRACT, LocalDate.of(2026, 11, 1), true);
        assertThat(verdict.outcome()).isEqualTo(Outcome.DENY);
        assertThat(verdict.reasons().getFirst().en()).startsWith("Something major");
    }

    @ParameterizedTest(name = "on {0}, {1} -> {2}")
    @CsvSource({
        "2026-11-22, CERTIFICATION, ASK_COUNSEL, PIPL-38",
        "2026-11-22, GBA_CONTRACT, ASK_COUNSEL, PIPL-38",
        "2022-08-31, SECURITY_ASSESSMENT, ASK_COUNSEL, PIPL-38",
        "2022-09-01, SECURITY_ASSESSMENT, PERMIT, SA-6",
        "2024-03-21, STANDARD_CONTRACT, ASK_COUNSEL, PIPL-38",
        "2024-03-22, STANDARD_CONTRACT, PERMIT, SC-7"
    })
    void withoutANumberCounselAnswers(LocalDate date, ExportMechanism mechanism, Outcome outcome, String cited) {
        var verdict = on(date).decide(mechanism, date.minusDays(1), false);
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.reasons()).extracting(reason -> reason.rule()).containsExactly(cited);
    }

    private static AssessmentAgeRule on(LocalDate date) {
        return new AssessmentAgeRule(STATUTE.asOf(date));
    }
}
