package org.hegui.platform.event.delivery.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffRuleTest {

    private static final BackoffRule RULE =
            new BackoffRule(Duration.ofSeconds(4), Duration.ofMinutes(1), 5, Duration.ofHours(1));

    private static final Instant DUE = Instant.parse("2026-01-01T00:00:00Z");

    @ParameterizedTest(name = "after {0} tries, chance {1}: {2}")
    @CsvSource({
        "1, 0, PT2S",
        "1, 0.5, PT3S",
        "1, 1, PT4S",
        "2, 0, PT4S",
        "3, 1, PT16S",
        "4, 1, PT32S",
        "5, 0, PT30S",
        "5, 1, PT1M",
        "1000, 1, PT1M"
    })
    void waitsTwiceAsLongEachTimeUpToTheLongest(int tries, double chance, Duration expected) {
        assertThat(RULE.wait(tries, chance)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} tries, now {1} -> gives up: {2}")
    @CsvSource({"4, 2026-01-01T00:59:59Z, false", "5, 2026-01-01T00:00:01Z, true", "1, 2026-01-01T01:00:00Z, true"})
    void givesUpAfterSoManyTriesOrSoLong(int tries, Instant now, boolean expected) {
        assertThat(RULE.givesUp(tries, DUE, now)).isEqualTo(expected);
    }
}
