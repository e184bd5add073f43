package org.hegui.platform.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.hegui.statute.Certainty;
import org.hegui.statute.LegalDay;

class LawTest {
    /** 00:00 on 23 November in Shanghai. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T16:00:00Z"), ZoneOffset.UTC);

    private static final LocalDate LAST_KNOWN = LocalDate.of(2026, 12, 31);

    @Test
    void todayIsTheDayInShanghai() {
        assertThat(new Law(CLOCK, Optional.empty()).today().date()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void anotherDayHasItsOwnLaw() {
        var law = new Law(CLOCK, Optional.empty());
        assertThat(law.on(LocalDate.of(2025, 10, 31)).inForce("NCIR-4")).isFalse();
        assertThat(law.on(LocalDate.of(2025, 11, 1)).inForce("NCIR-4")).isTrue();
    }

    @Test
    void newerHolidayNoticesMakeTheNextYearCertain(@TempDir Path folder) throws IOException {
        var notices = Files.writeString(
                folder.resolve("holidays.yaml"),
                "years:\n  - { year: 2027, daysOff: [2027-01-01/2027-01-03], makeUpDays: [] }\n");
        var without = new Law(CLOCK, Optional.empty()).today().calendar();
        var with = new Law(CLOCK, Optional.of(notices)).today().calendar();
        assertThat(without.plus(LAST_KNOWN, 1).certainty()).isEqualTo(Certainty.PROVISIONAL);
        assertThat(with.plus(LAST_KNOWN, 1)).isEqualTo(new LegalDay(LocalDate.of(2027, 1, 4), Certainty.CERTAIN));
    }

    @Test
    void noticesThatCannotBeReadStopTheStart(@TempDir Path folder) {
        var absent = Optional.of(folder.resolve("absent.yaml"));
        assertThatThrownBy(() -> new Law(CLOCK, absent)).hasMessageContaining("absent.yaml can't be read");
    }
}
