package org.hegui.platform.counsel.memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hegui.platform.counsel.scope.Scope;
import org.hegui.platform.problem.Violation;

class MemoRuleTest {

    /** 00:30 on 25 November in Shanghai. */
    private static final Instant NOW = Instant.parse("2026-11-24T16:30:00Z");

    private final MemoRule rule = new MemoRule(NOW, Duration.ofDays(366));

    @ParameterizedTest(name = "from {0} until {1} -> {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, 2026-11-25, -",
                "-, 2026-11-24, expiresOn",
                "-, 2027-11-26, -",
                "-, 2027-11-27, expiresOn",
                "2026-11-25, 2026-11-25, -",
                "2026-11-24, 2026-11-25, validFrom",
                "2026-12-01, 2026-11-30, expiresOn",
                "2026-12-01, 2026-12-01, -"
            })
    void terms(@Nullable LocalDate from, LocalDate until, @Nullable String wrong) {
        var fields = rule.violations(answer(null, from, until), Scope.of("purpose", "orders")).stream()
                .map(Violation::field);
        if (wrong == null) {
            assertThat(fields).isEmpty();
        } else {
            assertThat(fields).containsExactly(wrong);
        }
    }

    @Test
    void theScopeIsWithinTheQuestion() {
        var asked = Scope.of("purpose", "orders").with("recipient", "r-1");
        var day = LocalDate.parse("2026-12-01");
        assertThat(rule.violations(answer("purpose=orders", null, day), asked)).isEmpty();
        assertThat(rule.violations(answer("purpose=orders;act=EXPORT", null, day), asked))
                .hasSize(1);
        assertThat(rule.violations(answer("purpose=others", null, day), asked)).hasSize(1);
    }

    @Test
    void aTermEndsWithItsLastDayInShanghai() {
        var answer = answer(null, LocalDate.parse("2026-12-01"), LocalDate.parse("2026-12-31"));
        assertThat(rule.from(answer)).isEqualTo("2026-11-30T16:00:00Z");
        assertThat(rule.until(answer)).isEqualTo("2026-12-31T16:00:00Z");
        assertThat(rule.from(answer(null, null, LocalDate.parse("2026-12-31")))).isEqualTo(NOW);
    }

    private static Answer answer(@Nullable String scope, @Nullable LocalDate from, LocalDate until) {
        return new Answer(
                MemoEffect.PERMIT, "text", "citation", scope == null ? null : Scope.ofKey(scope), from, until);
    }
}
