package org.hegui.statute.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.hegui.statute.Statute;

class ObligationPropertyTest {
    private static final Statute STATUTE = Statute.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final IncidentGradeRule grades = new IncidentGradeRule(STATUTE.asOf(TODAY));
    private final ObligationRule obligations = new ObligationRule(STATUTE.asOf(TODAY));

    @Property
    void noObligationDisappearsWhenMorePeopleAreAffected(
            @ForAll("people") long people,
            @ForAll("people") long more,
            @ForAll("people") long sensitive,
            @ForAll boolean minors,
            @ForAll boolean criticalInfrastructure) {
        var before = applying(people, sensitive, minors, criticalInfrastructure);
        var after = applying(people + more, sensitive + more, minors, criticalInfrastructure);
        assertThat(after).containsAll(before);
    }

    @Property
    void gradeNeverGetsLighterWhenMorePeopleAreAffected(@ForAll("people") long people, @ForAll("people") long more) {
        var before = grades.grade(IncidentCase.people(people).facts()).grade();
        var after = grades.grade(IncidentCase.people(people + more).facts()).grade();
        assertThat(after.atLeast(before)).isTrue();
    }

    @Property
    void ruleAndRecipientNameARow(@ForAll("people") long people, @ForAll boolean criticalInfrastructure) {
        var incident = IncidentCase.people(people).crime().harm().minors().exported();
        var facts = (criticalInfrastructure ? incident.criticalInfrastructure() : incident).facts();
        assertThat(obligations.obligations(facts, grades.grade(facts).grade()))
                .extracting(row -> row.rule() + " " + row.recipient())
                .doesNotHaveDuplicates();
    }

    private Set<String> applying(long people, long sensitive, boolean minors, boolean criticalInfrastructure) {
        var incident = IncidentCase.people(people).sensitive(sensitive);
        incident = minors ? incident.minors() : incident;
        var facts = (criticalInfrastructure ? incident.criticalInfrastructure() : incident).facts();
        var applying = new HashSet<String>();
        obligations.obligations(facts, grades.grade(facts).grade()).stream()
                .filter(Obligation::applies)
                .forEach(row -> applying.add(row.rule() + " " + row.recipient() + " " + row.dueAt()));
        return applying;
    }

    @Provide
    Arbitrary<Long> people() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 200_000_000),
                Arbitraries.of(0L, 1L, 99_999L, 100_000L, 999_999L, 1_000_000L, 10_000_000L, 100_000_000L));
    }
}
