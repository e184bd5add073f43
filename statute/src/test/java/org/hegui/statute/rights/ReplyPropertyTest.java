package org.hegui.statute.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.hegui.statute.Statute;

/** Whatever time a handler promises itself, and whenever it is asked. */
class ReplyPropertyTest {
    private final ReplyRule rule = new ReplyRule(Statute.load().asOf(LocalDate.of(2026, 11, 22)));

    @Property
    void dueIsNeverLaterThanTheOuterTimeNorBeforeReceipt(
            @ForAll @IntRange(max = 20_000) int hours, @ForAll @IntRange(max = 200) int days) {
        var received = Instant.parse("2024-12-01T00:00:00Z").plus(hours, ChronoUnit.HOURS);
        var time = rule.due(RightsRequestType.CORRECT, received, days);
        assertThat(time.due().due())
                .isAfter(received)
                .isBeforeOrEqualTo(time.outer().due());
    }
}
