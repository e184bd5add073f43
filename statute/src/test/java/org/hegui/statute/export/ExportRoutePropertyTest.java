package org.hegui.statute.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

import org.hegui.statute.Applies;
import org.hegui.statute.Statute;

@Applies({"XB-7(2)", "XB-8"})
class ExportRoutePropertyTest {
    private static final Statute STATUTE = Statute.load();

    private final ExportRouteRule rule = new ExportRouteRule(STATUTE.asOf(LocalDate.of(2026, 11, 22)));

    @Property
    void routeNeverGetsLighterAsMorePeopleAreExported(
            @ForAll("people") long ordinary,
            @ForAll("people") long sensitive,
            @ForAll("people") long moreOrdinary,
            @ForAll("people") long moreSensitive) {
        var before = rule.decide(ExportCase.people(ordinary, sensitive).facts()).route();
        var after = rule.decide(ExportCase.people(ordinary + moreOrdinary, sensitive + moreSensitive)
                        .facts())
                .route();
        assertThat(after).isGreaterThanOrEqualTo(before);
    }

    @Property
    void everyStepIsLoggedOnceAndOnlyTheLastDecides(
            @ForAll ImportantData data, @ForAll boolean ciio, @ForAll("people") long people) {
        var transfer = ExportCase.people(people, 0).importantData(data);
        var decision = rule.decide((ciio ? transfer.ciio() : transfer).facts());
        assertThat(decision.trace()).extracting(RouteStep::step).doesNotHaveDuplicates();
        assertThat(decision.trace())
                .filteredOn(RouteStep::decided)
                .containsExactly(decision.trace().getLast());
    }

    @Property
    void neverThrowsFromTheFirstDayOfTheLawOn(
            @ForAll @LongRange(min = 0, max = 3_000) long days,
            @ForAll @LongRange(min = 0) long ordinary,
            @ForAll @LongRange(min = 0) long sensitive,
            @ForAll ImportantData data,
            @ForAll ExportExemption exemption,
            @ForAll boolean approved) {
        var date = LocalDate.of(2021, 11, 1).plusDays(days);
        var facts = ExportCase.people(ordinary, sensitive)
                .importantData(data)
                .exemption(exemption, approved)
                .facts();
        var decision = new ExportRouteRule(STATUTE.asOf(date)).decide(facts);
        assertThat(decision.trace().getLast().decided()).isTrue();
        assertThat(decision.trace())
                .allSatisfy(step -> assertThat(step.reason().version()).isBeforeOrEqualTo(date));
    }

    @Provide
    Arbitrary<Long> people() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 2_000_000),
                Arbitraries.of(0L, 1L, 9_999L, 10_000L, 99_999L, 100_000L, 999_999L, 1_000_000L));
    }
}
