package org.hegui.statute.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.WithNull;

import org.hegui.statute.Outcome;
import org.hegui.statute.Statute;
import org.hegui.statute.Verdict;

class DeceasedPropertyTest {
    private final DeceasedRule rule = new DeceasedRule(Statute.load().asOf(LocalDate.of(2026, 11, 22)));

    @Property
    void neverGrantedByItself(
            @ForAll RightsRequestType asksFor,
            @ForAll boolean identity,
            @ForAll boolean death,
            @ForAll @WithNull CloseRelative relative,
            @ForAll boolean kinship,
            @ForAll boolean interest,
            @ForAll PriorArrangement arrangement) {
        Verdict verdict =
                rule.decide(new DeceasedFacts(asksFor, identity, death, relative, kinship, interest, arrangement));
        assertThat(verdict.outcome()).isNotEqualTo(Outcome.PERMIT);
    }
}
