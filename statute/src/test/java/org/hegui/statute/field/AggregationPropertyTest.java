package org.hegui.statute.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.hegui.statute.Statute;

class AggregationPropertyTest {
    private final AggregationRule rule = new AggregationRule(Statute.load().asOf(LocalDate.of(2026, 11, 22)));

    @Property
    void moreFieldsNeverMakeItLessSensitive(
            @ForAll Set<Field> fields, @ForAll Field another, @ForAll HarmFinding finding) {
        var more = new HashSet<>(fields);
        more.add(another);
        if (rule.decide(fields, finding).treatAsSensitive()) {
            assertThat(rule.decide(more, finding).treatAsSensitive()).isTrue();
        }
    }
}
