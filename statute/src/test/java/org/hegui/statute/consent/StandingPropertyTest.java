package org.hegui.statute.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.statute.consent.ConsentKind.GENERAL;
import static org.hegui.statute.consent.ConsentStatus.GRANTED;
import static org.hegui.statute.field.Field.EMAIL;
import static org.hegui.statute.field.Field.FULL_NAME;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.hegui.statute.Outcome;
import org.hegui.statute.Statute;
import org.hegui.statute.field.Field;
import org.hegui.statute.handling.Act;
import org.hegui.statute.handling.HandlingQuestion;
import org.hegui.statute.handling.HandlingRule;
import org.hegui.statute.purpose.LegalBasis;
import org.hegui.statute.purpose.PurposeFacts;

class StandingPropertyTest {

    private final HandlingRule handling = new HandlingRule(Statute.load().asOf(LocalDate.of(2026, 11, 22)));

    /** What is shown to the person is what decisions follow. */
    @Property
    void aGeneralStandingIsWhatADecisionSays(@ForAll("records") List<ConsentFacts> records) {
        var granted = new StandingRule(records)
                .standings().stream()
                        .filter(standing -> standing.kind() == GENERAL && standing.status() == GRANTED)
                        .flatMap(standing -> standing.categories().stream())
                        .toList();
        for (var field : List.of(FULL_NAME, EMAIL)) {
            assertThat(granted.contains(field)).isEqualTo(mayUse(field, records));
        }
    }

    private boolean mayUse(Field field, List<ConsentFacts> records) {
        var purpose = new PurposeFacts(true, LegalBasis.CONSENT, Set.of(FULL_NAME, EMAIL), false);
        var question = new HandlingQuestion(Act.USE, Set.of(field), null, purpose, records);
        return handling.decide(question).outcome() == Outcome.PERMIT;
    }

    @Provide
    Arbitrary<List<ConsentFacts>> records() {
        return Combinators.combine(
                        Arbitraries.of(ConsentStatus.class),
                        Arbitraries.of(FULL_NAME, EMAIL).set())
                .as((status, fields) -> new ConsentFacts(status, GENERAL, fields, null))
                .list()
                .ofMaxSize(6);
    }
}
