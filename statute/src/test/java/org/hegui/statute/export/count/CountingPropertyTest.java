package org.hegui.statute.export.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.hegui.statute.Applies;
import org.hegui.statute.Statute;
import org.hegui.statute.export.ExportCounter;
import org.hegui.statute.export.ExportFlow;

@Applies({"XB-7", "XB-8"})
class CountingPropertyTest {
    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

    private final CountingRule rule = new CountingRule(Statute.load().asOf(LocalDate.of(2026, 11, 22)));

    @Property
    void countingTheSameAgainAddsNothing(@ForAll("events") List<ExportEvent> events) {
        var twice = new ArrayList<>(events);
        twice.addAll(events);
        assertThat(rule.counts(twice, NOW)).isEqualTo(rule.counts(events, NOW));
    }

    @Property
    void orderDoesNotMatter(@ForAll("events") List<ExportEvent> events, @ForAll Random order) {
        var shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, order);
        assertThat(rule.counts(shuffled, NOW)).isEqualTo(rule.counts(events, NOW));
    }

    @Property
    void onePersonAtATimeGivesTheSameAsAllTogether(@ForAll("events") List<ExportEvent> events) {
        var together = rule.counts(events, NOW);
        var ordinary = 0L;
        var sensitive = 0L;
        for (var person : List.of("a", "b", "c", "d")) {
            var seen = EnumSet.noneOf(ExportCounter.class);
            for (var event : events) {
                if (event.person().equals(person) && CountingYear.of(NOW).contains(event.at())) {
                    seen.addAll(rule.count(event.flow(), event.ordinary(), event.sensitive())
                            .adds(seen));
                }
            }
            ordinary += seen.contains(ExportCounter.ORDINARY) ? 1 : 0;
            sensitive += seen.contains(ExportCounter.SENSITIVE) ? 1 : 0;
        }
        assertThat(together.ordinary()).isEqualTo(ordinary);
        assertThat(together.sensitive()).isEqualTo(sensitive);
    }

    @Property
    void shadowNeverCountsFewer(@ForAll("events") List<ExportEvent> events) {
        var counts = rule.counts(events, NOW);
        assertThat(counts.shadowOrdinary()).isGreaterThanOrEqualTo(counts.ordinary());
        assertThat(counts.shadowSensitive()).isGreaterThanOrEqualTo(counts.sensitive());
    }

    @Provide
    Arbitrary<List<ExportEvent>> events() {
        var days = Arbitraries.of("2025-12-31T15:59:59Z", "2025-12-31T16:00:00Z", "2026-06-01T00:00:00Z");
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c", "d"),
                        days.map(Instant::parse),
                        Arbitraries.of(ExportFlow.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(ExportEvent::new)
                .list()
                .ofMaxSize(12);
    }
}
