package org.hegui.statute.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import org.hegui.statute.Applies;
import org.hegui.statute.Statute;

@Applies({"NCIR-4", "PIPL-57", "AUDIT-5"})
class ObligationPropertyTest {
    private static final Statute STATUTE = Statute.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final IncidentGradeRule grades = new IncidentGradeRule(STATUTE.asOf(TODAY));
    private final ObligationRule obligations = new ObligationRule(STATUTE.asOf(TODAY));

    @Property
    void noObligationDisappearsOrComesLaterWhenTheIncidentGrows(
            @ForAll("facts") IncidentFacts facts,
            @ForAll("people") long people,
            @ForAll("people") long sensitive,
            @ForAll boolean minors) {
        var after = applying(grown(facts, people, sensitive, minors));
        applying(facts).forEach((name, before) -> {
            assertThat(after).containsKey(name);
            if (before.deadline().due() != null) {
                assertThat(after.get(name).deadline().due())
                        .isNotNull()
                        .isBeforeOrEqualTo(before.deadline().due());
            }
        });
    }

    @Property
    void gradeIsMonotoneInEachIndicator(
            @ForAll("facts") IncidentFacts facts,
            @ForAll @IntRange(min = 0, max = 7) int indicator,
            @ForAll("people") long more) {
        var before = grades.grade(facts).grade();
        var after = grades.grade(more(facts, indicator, more)).grade();
        assertThat(after.atLeast(before)).isTrue();
    }

    @Property
    void gradeIsTheGravestOfWhatIsReachedAlone(@ForAll("facts") IncidentFacts facts) {
        var rules = STATUTE.asOf(TODAY);
        var expected = facts.judgement().grade().graver(facts.data().threat().grade());
        for (var indicator : Indicator.values()) {
            expected = expected.graver(indicator.grade(facts, rules));
        }
        assertThat(grades.grade(facts).grade()).isEqualTo(expected);
    }

    @Property
    void ruleAndRecipientNameARow(@ForAll("facts") IncidentFacts facts, @ForAll IncidentGrade grade) {
        assertThat(obligations.obligations(facts, grade))
                .extracting(row -> row.rule() + " " + row.recipient())
                .doesNotHaveDuplicates();
    }

    @Property
    void everyRowCitesItsRuleAndOnlyWhatAppliesIsDue(
            @ForAll("facts") IncidentFacts facts, @ForAll IncidentGrade grade) {
        assertThat(obligations.obligations(facts, grade)).allSatisfy(row -> {
            assertThat(row.why().rule()).isEqualTo(row.rule());
            assertThat(row.deadline().rule()).isEqualTo(row.rule());
            assertThat(row.applies() || row.deadline().due() == null).isTrue();
        });
    }

    @Property
    void nothingThrowsForAnyFactsOnAnyDay(
            @ForAll("facts") IncidentFacts facts, @ForAll @LongRange(min = -20_000, max = 40_000) long day) {
        var rules = STATUTE.asOf(LocalDate.ofEpochDay(day));
        var decision = new IncidentGradeRule(rules).grade(facts);
        var rows = new ObligationRule(rules).obligations(facts, decision.grade());
        assertThat(rows).allSatisfy(row -> assertThat(rules.inForce(row.rule())).isTrue());
        assertThat(new ObligationRule(rules).notes()).hasSizeLessThan(5);
        var vulnerability = new VulnerabilityFacts(
                facts.timeline().discoveredAt(), facts.harm().toPeople());
        assertThat(new VulnerabilityRule(rules).obligations(vulnerability)).hasSizeLessThan(3);
    }

    private Map<String, Obligation> applying(IncidentFacts facts) {
        return obligations.obligations(facts, grades.grade(facts).grade()).stream()
                .filter(Obligation::applies)
                .collect(Collectors.toMap(row -> row.rule() + " " + row.recipient(), Function.identity()));
    }

    private static IncidentFacts grown(IncidentFacts facts, long people, long sensitive, boolean minors) {
        var before = facts.people();
        return with(
                facts,
                new IncidentFacts.People(
                        before.affected() + people, before.sensitive() + sensitive, before.minors() || minors),
                facts.outage(),
                facts.disruption(),
                facts.harm());
    }

    private static IncidentFacts more(IncidentFacts facts, int indicator, long more) {
        var add = new long[8];
        add[indicator] = more;
        var people = facts.people();
        var outage = facts.outage();
        var disruption = facts.disruption();
        var harm = facts.harm();
        return with(
                facts,
                new IncidentFacts.People(people.affected() + add[0], people.sensitive(), people.minors()),
                new IncidentFacts.Outage(
                        outage.infrastructureMinutes() + add[1],
                        outage.mainFunctionMinutes() + add[2],
                        outage.newsSiteMinutes() + add[3]),
                new IncidentFacts.Disruption(
                        disruption.people() + add[4],
                        disruption.prefectureShare() + add[5],
                        disruption.provinceShare() + add[6]),
                new IncidentFacts.Harm(harm.directLossRmb() + add[7], harm.toPeople(), harm.suspectedCrime()));
    }

    private static IncidentFacts with(
            IncidentFacts facts,
            IncidentFacts.People people,
            IncidentFacts.Outage outage,
            IncidentFacts.Disruption disruption,
            IncidentFacts.Harm harm) {
        return new IncidentFacts(
                facts.timeline(), facts.operator(), people, facts.data(), outage, disruption, harm, facts.judgement());
    }

    @Provide
    Arbitrary<IncidentFacts> facts() {
        var flags = Arbitraries.of(true, false).list().ofSize(8);
        var numbers = people().list().ofSize(5);
        var minutes = Arbitraries.longs().between(0, 2_000).list().ofSize(5);
        var instants = Arbitraries.longs().between(0, 4_000_000_000L).map(Instant::ofEpochSecond);
        var days = Arbitraries.integers().between(-1, 400);
        return Combinators.combine(
                        instants,
                        days,
                        flags,
                        numbers,
                        minutes,
                        Arbitraries.of(DataThreat.class),
                        Arbitraries.of(Judgement.class))
                .as(ObligationPropertyTest::facts);
    }

    private static IncidentFacts facts(
            Instant discovered,
            int days,
            List<Boolean> flags,
            List<Long> numbers,
            List<Long> minutes,
            DataThreat threat,
            Judgement judgement) {
        var ended = days < 0 ? null : discovered.plus(Duration.ofDays(days));
        return new IncidentFacts(
                new IncidentFacts.Timeline(discovered, null, ended),
                new IncidentFacts.Operator(flags.get(0), flags.get(1), flags.get(2)),
                new IncidentFacts.People(numbers.get(0), numbers.get(1), flags.get(3)),
                new IncidentFacts.AffectedData(flags.get(4), flags.get(5), threat),
                new IncidentFacts.Outage(minutes.get(0), minutes.get(1), minutes.get(2)),
                new IncidentFacts.Disruption(numbers.get(2), minutes.get(3) / 20, minutes.get(4) / 20),
                new IncidentFacts.Harm(numbers.get(3), flags.get(6), flags.get(7)),
                judgement);
    }

    @Provide
    Arbitrary<Long> people() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 200_000_000),
                Arbitraries.of(0L, 1L, 99_999L, 100_000L, 999_999L, 1_000_000L, 10_000_000L, 100_000_000L));
    }
}
