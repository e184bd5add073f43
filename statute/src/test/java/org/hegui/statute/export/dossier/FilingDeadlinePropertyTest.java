package org.hegui.statute.export.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

import org.hegui.statute.Applies;
import org.hegui.statute.Certainty;
import org.hegui.statute.DayKind;
import org.hegui.statute.LegalTime;
import org.hegui.statute.Statute;

@Applies({"SA-6", "SC-7", "XB-6"})
class FilingDeadlinePropertyTest {
    private static final Statute STATUTE = Statute.load();
    private static final Instant START = Instant.parse("2024-12-31T16:00:00Z");

    private final FilingDeadlineRule rule = new FilingDeadlineRule(STATUTE.asOf(LocalDate.of(2026, 11, 22)));

    @Property
    void dueDayIsWorkedAndLater(@ForAll FilingClock clock, @ForAll @LongRange(max = 63_000_000) long seconds) {
        var start = START.plusSeconds(seconds);
        var deadline = rule.deadline(clock, start).orElseThrow();
        var last = deadline.lastDay();
        assertThat(last).isAfter(LegalTime.date(start));
        assertThat(STATUTE.calendar().kind(last))
                .isEqualTo(deadline.certainty() == Certainty.CERTAIN ? DayKind.WORKING : DayKind.UNKNOWN);
    }

    @Property
    void startingLaterNeverEndsEarlier(
            @ForAll FilingClock clock,
            @ForAll @LongRange(max = 60_000_000) long seconds,
            @ForAll @LongRange(max = 3_000_000) long later) {
        var first = rule.deadline(clock, START.plusSeconds(seconds)).orElseThrow();
        var second = rule.deadline(clock, START.plusSeconds(seconds + later)).orElseThrow();
        assertThat(second.due()).isAfterOrEqualTo(first.due());
    }
}
