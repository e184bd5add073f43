package org.hegui.statute.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

import org.hegui.statute.Statute;

class VolumeAlertPropertyTest {
    private final VolumeAlertRule rule = new VolumeAlertRule(Statute.load().asOf(LocalDate.of(2026, 11, 22)));

    @Property
    void alertNeverGoesAwayWithMorePeopleOrFields(
            @ForAll Set<Field> fields,
            @ForAll Field another,
            @ForAll @LongRange(max = 3_000) long people,
            @ForAll @LongRange(max = 3_000) long more) {
        var wider = new HashSet<>(fields);
        wider.add(another);
        if (rule.alert(fields, people).isPresent()) {
            assertThat(rule.alert(fields, people + more)).isPresent();
            assertThat(rule.alert(wider, people)).isPresent();
        }
    }
}
