package org.hegui.statute.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.hegui.statute.Applies;
import org.hegui.statute.Statute;
import org.hegui.statute.export.ImportantData;

@Applies({"AUDIT-4", "AUDIT-12", "NDSR-28", "SMALL"})
class GovernancePropertyTest {
    private static final Statute STATUTE = Statute.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Set<String> RELIEF = Set.of("SMALL", "CONTEST-19");

    @Property
    void onlyTheReliefDisappearsWhenMorePeopleAreHeld(
            @ForAll("people") long people,
            @ForAll("people") long more,
            @ForAll("people") long sensitive,
            @ForAll ImportantData importantData) {
        var rule = new GovernanceRule(STATUTE.asOf(TODAY));
        var before = applying(rule, handler(people, sensitive).importantData(importantData));
        var after = applying(rule, handler(people + more, sensitive + more).importantData(importantData));
        before.removeIf(duty -> RELIEF.stream().anyMatch(duty::startsWith));
        assertThat(after).containsAll(before);
    }

    @Property
    void everyHandlerGetsAnAnswerOnEveryDay(
            @ForAll("people") long people,
            @ForAll ImportantData importantData,
            @ForAll boolean flag,
            @ForAll @IntRange(min = -5000, max = 5000) int days,
            @ForAll @IntRange(min = -5000, max = 5000) int since) {
        var day = TODAY.plusDays(since);
        var handler = handler(people, people)
                .importantData(importantData)
                .officer(day, day)
                .facesReached(day)
                .audited(day, flag ? day : null)
                .rectified(day)
                .assessed(day)
                .trained(day)
                .algorithm(day, day, day)
                .platform(people, people, PlatformComplexity.UNJUDGED);
        var facts = (flag ? handler.foreign().criticalInfrastructure().opinionAlgorithm() : handler).facts();
        var duties = new GovernanceRule(STATUTE.asOf(TODAY.plusDays(days))).duties(facts);
        assertThat(duties).extracting(GovernancePropertyTest::name).doesNotHaveDuplicates();
        assertThat(duties).allSatisfy(duty -> {
            assertThat(duty.rule()).isEqualTo(duty.why().rule());
            assertThat(duty.applies()
                            || (duty.deadline() == null && duty.contents().isEmpty()))
                    .isTrue();
        });
    }

    private static HandlerCase handler(long people, long others) {
        return HandlerCase.people(people).sensitive(others).faces(others).minors(others, others);
    }

    private static Set<String> applying(GovernanceRule rule, HandlerCase handler) {
        return rule.duties(handler.facts()).stream()
                .filter(GovernanceDuty::applies)
                .map(GovernancePropertyTest::name)
                .collect(Collectors.toSet());
    }

    private static String name(GovernanceDuty duty) {
        return duty.rule() + " " + duty.title().en();
    }

    @Provide
    Arbitrary<Long> people() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 200_000_000),
                Arbitraries.of(0L, 1L, 99_999L, 100_000L, 999_999L, 1_000_000L, 9_999_999L, 10_000_000L, 10_000_001L));
    }
}
