package org.hegui.statute.export.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hegui.statute.export.ImportantData.NONE;
import static org.hegui.statute.export.ImportantData.NOTIFIED;
import static org.hegui.statute.export.ImportantData.PUBLISHED;
import static org.hegui.statute.export.ImportantData.SUSPECTED;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Outcome;
import org.hegui.statute.Statute;
import org.hegui.statute.export.ImportantData;

@Applies({"CERT-5", "CONTEST-4", "XB-8"})
class CertificationRuleTest {
    private static final Statute STATUTE = Statute.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest(name = "{0} ordinary, {1} sensitive -> {2}")
    @CsvSource({
        "99999, 0, DENY",
        "100000, 0, PERMIT",
        "999999, 0, PERMIT",
        "1000000, 0, DENY",
        "0, 0, DENY",
        "0, 1, PERMIT",
        "0, 9999, PERMIT",
        "0, 10000, DENY",
        "999999, 9999, PERMIT",
        "100000, 10000, DENY"
    })
    void volumeLiesWithinTheBand(long ordinary, long sensitive, Outcome outcome) {
        var verdict = on(TODAY).decide(new CertificationFacts(false, NONE, ordinary, sensitive, false));
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.reasons())
                .extracting(reason -> reason.rule() + " " + reason.effect())
                .containsExactly(
                        outcome == Outcome.PERMIT
                                ? new String[] {"CERT-5 PERMITS", "XB-8 INFORMS"}
                                : new String[] {"CERT-5 REFUSES"});
    }

    @Test
    void belowAndAboveTheBandAreToldApart() {
        var below = on(TODAY).decide(new CertificationFacts(false, NONE, 5, 0, false));
        var above = on(TODAY).decide(new CertificationFacts(false, NONE, 5, 10_000, false));
        assertThat(below.reasons().getFirst().en()).contains("neither open nor needed");
        assertThat(above.reasons().getFirst().en()).contains("isn't enough");
    }

    @Test
    void eachConditionThatIsNotMetIsNamed() {
        var verdict = on(TODAY).decide(new CertificationFacts(true, NOTIFIED, 1_000_000, 0, true));
        assertThat(verdict.outcome()).isEqualTo(Outcome.DENY);
        assertThat(verdict.reasons())
                .extracting(
                        reason -> reason.en().split(" ")[0] + " " + reason.en().split(" ")[1])
                .containsExactly("An operator", "Important data", "This year's", "Volume may");
        assertThat(on(TODAY).decide(inBand(true, NONE, false)).reasons()).hasSize(1);
        assertThat(on(TODAY).decide(inBand(false, PUBLISHED, false)).reasons()).hasSize(1);
        assertThat(on(TODAY).decide(inBand(false, NONE, true)).reasons()).hasSize(1);
    }

    @Test
    void suspectedImportantDataGoesToCounselUnlessSomethingElseStandsAgainst() {
        var verdict = on(TODAY).decide(inBand(false, SUSPECTED, false));
        assertThat(verdict.outcome()).isEqualTo(Outcome.ASK_COUNSEL);
        assertThat(verdict.reasons()).extracting(reason -> reason.rule()).containsExactly("CONTEST-4");
        assertThat(on(TODAY).decide(inBand(true, SUSPECTED, false)).outcome()).isEqualTo(Outcome.DENY);
    }

    @ParameterizedTest(name = "on {0} -> {1} by {2}")
    @CsvSource({"2025-12-31, ASK_COUNSEL, PIPL-38", "2026-01-01, PERMIT, CERT-5"})
    void measuresCountFromTheirFirstDay(LocalDate date, Outcome outcome, String cited) {
        var verdict = on(date).decide(inBand(false, NONE, false));
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.reasons().getFirst().rule()).isEqualTo(cited);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, -1"})
    void countersBelowZeroAreRefused(long ordinary, long sensitive) {
        assertThatThrownBy(() -> new CertificationFacts(false, NONE, ordinary, sensitive, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static CertificationFacts inBand(boolean ciio, ImportantData data, boolean split) {
        return new CertificationFacts(ciio, data, 200_000, 10, split);
    }

    private static CertificationRule on(LocalDate date) {
        return new CertificationRule(STATUTE.asOf(date));
    }
}
