package org.hegui.statute.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.statute.rights.DataOrigin.ABOUT_OTHERS;
import static org.hegui.statute.rights.DataOrigin.DERIVED;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.hegui.statute.Outcome;
import org.hegui.statute.Statute;

class PortabilityPropertyTest {
    private final PortabilityRule rule = new PortabilityRule(Statute.load().asOf(LocalDate.of(2026, 11, 22)));

    @Property
    void permittedExactlyWhenAllFourHold(
            @ForAll boolean identity,
            @ForAll Set<DataOrigin> origins,
            @ForAll boolean feasible,
            @ForAll boolean harmless,
            @ForAll boolean excessive) {
        var verdict = rule.decide(new PortabilityFacts(identity, origins, feasible, harmless, excessive));
        var portable = EnumSet.noneOf(DataOrigin.class);
        Arrays.stream(DataOrigin.values())
                .filter(origin -> origin != DERIVED && origin != ABOUT_OTHERS)
                .forEach(portable::add);
        var all = identity && feasible && harmless && !origins.isEmpty() && portable.containsAll(origins);
        assertThat(verdict.outcome() == Outcome.PERMIT).isEqualTo(all);
    }
}
