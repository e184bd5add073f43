package org.hegui.statute.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.Statute;
import org.hegui.statute.field.Field;

@Applies({"PIPL-14", "PIPL-23", "NDSR-22"})
class StalenessRuleTest {
    private static final Statute STATUTE = Statute.load();
    private static final ConsentScope GIVEN = scope("offers", "by SMS", "P3Y", "x", Field.MOBILE, Field.FULL_NAME);

    @Test
    void sameScopeIsCovered() {
        assertThat(stale(GIVEN)).isEmpty();
    }

    @Test
    void lessThanAgreedIsNoChange() {
        assertThat(stale(scope("offers", "by SMS", "P2Y", null, Field.MOBILE))).isEmpty();
    }

    @Test
    void eachChangeMakesItStale() {
        assertThat(stale(scope("profiling", "by SMS", "P3Y", "x", Field.MOBILE)))
                .isEqualTo("PIPL-14");
        assertThat(stale(scope("offers", "by phone", "P3Y", "x", Field.MOBILE))).isEqualTo("PIPL-14");
        assertThat(stale(scope("offers", "by SMS", "P3Y", "x", Field.MOBILE, Field.EMAIL)))
                .isEqualTo("PIPL-14");
        assertThat(stale(scope("offers", "by SMS", "P3Y", "y", Field.MOBILE))).isEqualTo("PIPL-23");
        assertThat(stale(scope("profiling", "by phone", "P4Y", "y", Field.EMAIL)))
                .isEqualTo("PIPL-14 NDSR-22 PIPL-23");
    }

    @Test
    void consentWithoutRecipientDoesNotCoverOne() {
        var given = scope("offers", "by SMS", "P3Y", null, Field.MOBILE);
        var now = scope("offers", "by SMS", "P3Y", "x", Field.MOBILE);
        assertThat(cited(on(LocalDate.of(2026, 11, 22)), given, now)).isEqualTo("PIPL-23");
    }

    @ParameterizedTest(name = "agreed {0}, now {1} -> {2}")
    @CsvSource({
        "P3Y, P3Y, ''",
        "P3Y, P36M, ''",
        "P3Y, P2Y, ''",
        "P3Y, P3Y1D, NDSR-22",
        "P30D, P1M, NDSR-22",
        "P3Y, , NDSR-22",
        ", P30Y, ''",
        ", , ''"
    })
    void longerRetentionMakesItStale(String agreed, String now, String expected) {
        var given = scope("offers", "by SMS", agreed, null, Field.MOBILE);
        assertThat(cited(on(LocalDate.of(2026, 11, 22)), given, scope("offers", "by SMS", now, null, Field.MOBILE)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "on {0} -> {1}")
    @CsvSource({"2024-12-31, ''", "2025-01-01, NDSR-22"})
    void retentionCountsOnceTheRegulationsAreInForce(LocalDate date, String expected) {
        assertThat(cited(on(date), GIVEN, scope("offers", "by SMS", "P4Y", null, Field.MOBILE)))
                .isEqualTo(expected);
    }

    @Test
    void reasonSaysWhatChanged() {
        var reason = on(LocalDate.of(2026, 11, 22))
                .stale(GIVEN, scope("offers", "by phone", "P3Y", "x", Field.MOBILE))
                .getFirst();
        assertThat(reason.effect()).isEqualTo(Effect.REFUSES);
        assertThat(reason.en()).startsWith("The method changed");
        assertThat(reason.zh()).startsWith("处理方式已变更");
    }

    private static String stale(ConsentScope now) {
        return cited(on(LocalDate.of(2026, 11, 22)), GIVEN, now);
    }

    private static String cited(StalenessRule rule, ConsentScope given, ConsentScope now) {
        return rule.stale(given, now).stream().map(Reason::rule).collect(Collectors.joining(" "));
    }

    private static StalenessRule on(LocalDate date) {
        return new StalenessRule(STATUTE.asOf(date));
    }

    private static ConsentScope scope(String purpose, String method, String keep, String recipient, Field... fields) {
        return new ConsentScope(purpose, method, Set.of(fields), keep == null ? null : Period.parse(keep), recipient);
    }
}
