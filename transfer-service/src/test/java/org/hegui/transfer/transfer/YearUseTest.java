package org.hegui.transfer.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hegui.statute.LegalTime;
import org.hegui.transfer.Tally;

class YearUseTest {

    private final Tally one = new Tally(Set.of(UUID.randomUUID()), 1, 1);

    @ParameterizedTest(name = "{0} -> {1}, used {2}")
    @CsvSource({"2026-12-31T15:59:59.999999Z, 2026, 6", "2026-12-31T16:00:00Z, 2027, 1", "2027-01-01T00:00:00Z, 2027, 1"
    })
    void theYearEndsAtMidnightInShanghai(Instant instant, int year, long people) {
        var after = new YearUse(2026, 5, 5).plus(LegalTime.year(instant), one);
        assertThat(after).isEqualTo(new YearUse(year, people, people));
    }

    @Test
    void aScaleIncludesItsOwnNumber() {
        assertThat(new YearUse(2026, 5, 2).within(new Scale(5L, 2L))).isTrue();
        assertThat(new YearUse(2026, 6, 2).within(new Scale(5L, 2L))).isFalse();
        assertThat(new YearUse(2026, 5, 3).within(new Scale(5L, 2L))).isFalse();
    }
}
