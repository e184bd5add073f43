package org.hegui.statute.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.hegui.statute.Statute;

class AgePropertyTest {
    private final AgeRule rule = new AgeRule(Statute.load().asOf(LocalDate.of(2026, 11, 22)));

    @Property
    void nobodyGrowsYounger(
            @ForAll @IntRange(max = 40_000) int born,
            @ForAll @IntRange(max = 40_000) int days,
            @ForAll @IntRange(max = 400) int later) {
        var birth = LocalDate.of(1920, 1, 1).plusDays(born);
        var day = birth.plusDays(days);
        assertThat(rule.on(birth, day.plusDays(later))).isGreaterThanOrEqualTo(rule.on(birth, day));
    }
}
