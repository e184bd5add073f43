package org.hegui.statute.export.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hegui.statute.Applies;

@Applies("TIME-1")
class CountingYearTest {

    @ParameterizedTest(name = "{0} falls into {1}")
    @CsvSource({
        "2025-12-31T15:59:59.999999999Z, 2025",
        "2025-12-31T16:00:00Z, 2026",
        "2026-12-31T15:59:59.999999999Z, 2026",
        "2026-12-31T16:00:00Z, 2027"
    })
    void yearBeginsAtMidnightInShanghai(Instant instant, int year) {
        assertThat(CountingYear.of(instant)).isEqualTo(new CountingYear(year));
        assertThat(new CountingYear(2026).contains(instant)).isEqualTo(year == 2026);
    }

    @Test
    void yearEndsWhereTheNextOneBegins() {
        assertThat(new CountingYear(2026).from()).isEqualTo(Instant.parse("2025-12-31T16:00:00Z"));
        assertThat(new CountingYear(2026).until()).isEqualTo(Instant.parse("2026-12-31T16:00:00Z"));
    }
}
