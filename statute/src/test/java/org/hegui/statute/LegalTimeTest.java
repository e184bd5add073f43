package org.hegui.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalTimeTest {
    @ParameterizedTest(name = "{0} -> {1} in {2}")
    @CsvSource({
        "2025-12-31T15:59:59.999Z, 2025-12-31, 2025",
        "2025-12-31T16:00:00Z, 2026-01-01, 2026",
        "2026-02-28T16:00:00Z, 2026-03-01, 2026",
        "2024-02-28T16:00:00Z, 2024-02-29, 2024"
    })
    void theLegalDayBeginsAtMidnightInShanghai(Instant instant, LocalDate date, int year) {
        assertThat(LegalTime.date(instant)).isEqualTo(date);
        assertThat(LegalTime.year(instant)).isEqualTo(year);
    }
}
