package org.hegui.statute.consent.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;
import org.hegui.statute.Statute;

@Applies("NDSR-22")
class CoolDownRuleTest {
    private static final Statute STATUTE = Statute.load();
    /** 10:00 on 1 October in Shanghai. */
    private static final Instant REFUSED = Instant.parse("2026-10-01T02:00:00Z");

    @ParameterizedTest(name = "{1} days, at {0} -> {2}")
    @CsvSource({
        "2026-10-01T02:00:01Z, 30, DENY, 2026-10-31",
        "2026-10-31T15:59:59Z, 30, DENY, 2026-10-31",
        "2026-10-31T16:00:00Z, 30, PERMIT, 2026-10-31",
        // shorter than the policy counts as the policy
        "2026-10-10T00:00:00Z, 1, DENY, 2026-10-31",
        "2026-10-31T16:00:00Z, 1, PERMIT, 2026-10-31",
        "2026-10-31T16:00:00Z, 31, DENY, 2026-11-01",
        "2026-11-01T16:00:00Z, 31, PERMIT, 2026-11-01"
    })
    void askingAgainWaitsForTheEndOfTheCoolDown(Instant now, int days, Outcome outcome, String last) {
        var verdict = on(LocalDate.of(2026, 11, 22)).mayAskAgain(REFUSED, now, days);
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.rule()).isEqualTo("NDSR-22");
            assertThat(reason.effect()).isEqualTo(outcome == Outcome.PERMIT ? Effect.PERMITS : Effect.REFUSES);
            assertThat(reason.en()).contains(last);
        });
    }

    @Test
    void beforeTheRegulationsNothingForbidsIt() {
        var verdict = on(LocalDate.of(2024, 12, 31)).mayAskAgain(REFUSED, REFUSED, 30);
        assertThat(verdict.outcome()).isEqualTo(Outcome.PERMIT);
        assertThat(verdict.reasons()).extracting(Reason::rule).containsExactly("PIPL-14");
    }

    @ParameterizedTest(name = "{0} days -> open from {1}")
    @CsvSource({"30, 2026-10-31T16:00:00Z", "1, 2026-10-31T16:00:00Z", "31, 2026-11-01T16:00:00Z"})
    void itIsOpenFromTheEndOfItsLastDay(int days, Instant open) {
        var rule = on(LocalDate.of(2026, 11, 22));
        assertThat(rule.openFrom(REFUSED, days)).isEqualTo(open);
        assertThat(rule.mayAskAgain(REFUSED, open, days).outcome()).isEqualTo(Outcome.PERMIT);
        assertThat(rule.mayAskAgain(REFUSED, open.minusNanos(1), days).outcome())
                .isEqualTo(Outcome.DENY);
        assertThat(on(LocalDate.of(2024, 12, 31)).openFrom(REFUSED, days)).isEqualTo(REFUSED);
    }

    @Test
    void whoNeverRefusedMayBeAsked() {
        assertThat(on(LocalDate.of(2026, 11, 22)).mayAskWhoNeverRefused().outcome())
                .isEqualTo(Outcome.PERMIT);
    }

    private static CoolDownRule on(LocalDate date) {
        return new CoolDownRule(STATUTE.asOf(date));
    }
}
