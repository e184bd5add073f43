package org.hegui.statute.export.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Certainty;
import org.hegui.statute.Effect;
import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;
import org.hegui.statute.Statute;
import org.hegui.statute.Verdict;
import org.hegui.statute.export.ExportMechanism;
import org.hegui.statute.time.Window;

@Applies({"CERT", "CERT-5", "SA-14", "XB-9"})
class ValidityRuleTest {
    private final ValidityRule rule = new ValidityRule(Statute.load());

    @ParameterizedTest(name = "issued {0} -> holds until {2} by {1}")
    @CsvSource({
        "2022-09-01, SA-14, 2024-09-01",
        "2024-02-29, SA-14, 2026-02-28",
        "2024-03-21, SA-14, 2026-03-21",
        "2024-03-22, XB-9, 2027-03-22",
        "2026-11-22, XB-9, 2029-11-22"
    })
    void assessmentHoldsAsLongAsOnItsDayOfIssue(LocalDate issued, String cited, LocalDate expires) {
        var validity = rule.assessment(issued).orElseThrow();
        assertThat(validity.mechanism()).isEqualTo(ExportMechanism.SECURITY_ASSESSMENT);
        assertThat(validity.rule()).isEqualTo(cited);
        assertThat(validity.from()).isEqualTo(issued);
        assertThat(validity.expires()).isEqualTo(expires);
        assertThat(validity.renewal().closes()).isEqualTo(expires);
    }

    @ParameterizedTest(name = "expiring {1} may be extended from {2} on")
    @CsvSource({
        // both counted by hand across National Day, New Year and Spring Festival
        "2023-12-31, 2025-12-31, 2025-10-09",
        "2024-03-20, 2026-03-20, 2025-12-19"
    })
    void windowOpensSixtyWorkingDaysBefore(LocalDate issued, LocalDate expires, LocalDate opens) {
        assertThat(rule.assessment(issued).orElseThrow())
                .isEqualTo(new Validity(
                        ExportMechanism.SECURITY_ASSESSMENT,
                        "SA-14",
                        issued,
                        expires,
                        new Window("XB-9", opens, expires, Certainty.CERTAIN)));
    }

    @Test
    void windowInAnUnknownYearIsProvisional() {
        var validity = rule.assessment(LocalDate.of(2024, 4, 1)).orElseThrow();
        assertThat(validity.renewal().certainty()).isEqualTo(Certainty.PROVISIONAL);
    }

    @Test
    void extensionBeginsWhereTheFirstValidityEnds() {
        var extended = rule.extended(LocalDate.of(2026, 3, 20)).orElseThrow();
        assertThat(extended.rule()).isEqualTo("XB-9");
        assertThat(extended.from()).isEqualTo(LocalDate.of(2026, 3, 20));
        assertThat(extended.expires()).isEqualTo(LocalDate.of(2029, 3, 20));
        assertThat(rule.extended(LocalDate.of(2024, 3, 21))).isEmpty();
        assertThat(rule.extended(LocalDate.of(2024, 3, 22))).isPresent();
    }

    @Test
    void certificateHoldsThreeYearsAndIsRenewedInTheLastSixMonths() {
        assertThat(rule.certificate(LocalDate.of(2026, 8, 31)))
                .contains(new Validity(
                        ExportMechanism.CERTIFICATION,
                        "CERT-5",
                        LocalDate.of(2026, 8, 31),
                        LocalDate.of(2029, 8, 31),
                        new Window("CERT-5", LocalDate.of(2029, 2, 28), LocalDate.of(2029, 8, 31), Certainty.CERTAIN)));
    }

    @Test
    void nothingHoldsBeforeTheMeasuresAreInForce() {
        assertThat(rule.assessment(LocalDate.of(2022, 8, 31))).isEmpty();
        assertThat(rule.certificate(LocalDate.of(2025, 12, 31))).isEmpty();
        assertThat(rule.certificate(LocalDate.of(2026, 1, 1))).isPresent();
    }

    @ParameterizedTest(name = "on {0}: {1}, {2}")
    @CsvSource({
        "2024-03-19, NOT_YET, DENY, PIPL-38",
        "2024-03-20, VALID, PERMIT, SA-14",
        "2025-12-18, VALID, PERMIT, SA-14",
        "2025-12-19, RENEWABLE, PERMIT, SA-14",
        "2026-03-20, RENEWABLE, PERMIT, SA-14",
        "2026-03-21, EXPIRED, DENY, SA-14"
    })
    void stopsHardAfterItsLastDay(LocalDate day, ValidityState state, Outcome outcome, String cited) {
        var validity = rule.assessment(LocalDate.of(2024, 3, 20)).orElseThrow();
        assertThat(validity.on(day)).isEqualTo(state);
        var verdict = rule.decide(validity, day);
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.reasons()).extracting(Reason::rule).containsExactly(cited);
        assertThat(verdict.reasons().getFirst().effect())
                .isEqualTo(outcome == Outcome.PERMIT ? Effect.PERMITS : Effect.REFUSES);
    }

    @Test
    void verdictSaysUntilWhen() {
        var validity = rule.certificate(LocalDate.of(2026, 8, 31)).orElseThrow();
        assertThat(rule.decide(validity, LocalDate.of(2026, 11, 22)))
                .isEqualTo(new Verdict(
                        Outcome.PERMIT,
                        List.of(new Reason(
                                "CERT-5",
                                LocalDate.of(2026, 1, 1),
                                Effect.PERMITS,
                                "个人信息保护认证有效至 2029-08-31（含当日）。",
                                "It holds until the end of 2029-08-31."))));
        assertThat(rule.decide(validity, LocalDate.of(2029, 3, 1))
                        .reasons()
                        .getFirst()
                        .en())
                .startsWith("It holds until the end of 2029-08-31. Apply");
    }
}
