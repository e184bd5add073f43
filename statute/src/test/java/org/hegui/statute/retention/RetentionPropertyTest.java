package org.hegui.statute.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.hegui.statute.Statute;

class RetentionPropertyTest {
    private static final Instant FIRST = Instant.parse("2019-01-01T00:00:00Z");

    private final RetentionRule rule = new RetentionRule(Statute.load().asOf(LocalDate.of(2026, 11, 22)));

    @Property
    void whatMayBeDeletedStaysSo(
            @ForAll("kept") List<Kept> kept, @ForAll("instants") Instant at, @ForAll @IntRange(max = 5_000) int days) {
        var now = rule.decide(new RetentionFacts(kept, false, Set.of(), at));
        var later = rule.decide(new RetentionFacts(kept, false, Set.of(), at.plus(days, ChronoUnit.DAYS)));
        if (now.action() == RetentionAction.DELETE) {
            assertThat(later.action()).isEqualTo(RetentionAction.DELETE);
        }
    }

    @Property
    void nothingIsDeletedBeforeAnyOfItsPeriodsEnds(
            @ForAll("kept") List<Kept> kept, @ForAll("instants") Instant at, @ForAll boolean purposeRemains) {
        var decision = rule.decide(new RetentionFacts(kept, purposeRemains, Set.of(), at));
        var runs = kept.stream()
                .anyMatch(one -> one.from() == null && one.subject() != RetentionSubject.OTHER
                        || rule.keptUntil(one).stream().anyMatch(end -> at.isBefore(end.due())));
        if (runs || purposeRemains) {
            assertThat(decision.action()).isNotEqualTo(RetentionAction.DELETE);
        }
    }

    @Property
    void anotherPeriodNeverFreesData(
            @ForAll("kept") List<Kept> kept, @ForAll("one") Kept another, @ForAll("instants") Instant at) {
        var more = new ArrayList<>(kept);
        more.add(another);
        var before = rule.decide(new RetentionFacts(kept, false, Set.of(), at));
        var after = rule.decide(new RetentionFacts(more, false, Set.of(), at));
        if (before.action() == RetentionAction.RESTRICT) {
            assertThat(after.action()).isEqualTo(RetentionAction.RESTRICT);
        }
    }

    @Property
    void holdAlwaysKeepsItFromDeletion(
            @ForAll("kept") List<Kept> kept, @ForAll Hold hold, @ForAll("instants") Instant at) {
        var decision = rule.decide(new RetentionFacts(kept, false, Set.of(hold), at));
        assertThat(decision.action()).isEqualTo(RetentionAction.RESTRICT);
        assertThat(decision.until()).isNull();
    }

    @Provide
    Arbitrary<List<Kept>> kept() {
        return one().list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<Kept> one() {
        return Combinators.combine(
                        Arbitraries.of(RetentionSubject.class), instants().injectNull(0.1))
                .as(Kept::new);
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.integers().between(0, 20_000).map(hours -> FIRST.plus(hours * 6L, ChronoUnit.HOURS));
    }
}
