package org.hegui.statute.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.hegui.statute.Effect;
import org.hegui.statute.Outcome;
import org.hegui.statute.Statute;
import org.hegui.statute.Verdict;
import org.hegui.statute.consent.ConsentFacts;
import org.hegui.statute.consent.ConsentKind;
import org.hegui.statute.consent.ConsentStatus;
import org.hegui.statute.field.Field;
import org.hegui.statute.purpose.LegalBasis;
import org.hegui.statute.purpose.PurposeFacts;

class HandlingPropertyTest {
    private static final Field[] FIELDS = {Field.FULL_NAME, Field.EMAIL, Field.ALLERGY, Field.CHILD_NAME};

    private final HandlingRule rule = new HandlingRule(Statute.load().asOf(LocalDate.of(2026, 11, 22)));

    @Property
    void everyAnswerHasAReasonOfItsKind(
            @ForAll Act act,
            @ForAll LegalBasis basis,
            @ForAll("fields") Set<Field> fields,
            @ForAll("consents") List<ConsentFacts> consents) {
        var verdict = decide(act, basis, fields, consents);
        var expected = switch (verdict.outcome()) {
            case PERMIT -> Effect.PERMITS;
            case DENY -> Effect.REFUSES;
            case ASK_COUNSEL -> Effect.ASKS_COUNSEL;
        };
        assertThat(verdict.reasons()).anyMatch(reason -> reason.effect() == expected);
    }

    @Property
    void withdrawingGeneralConsentStopsEveryActThatRestsOnConsent(
            @ForAll Act act,
            @ForAll("fields") Set<Field> fields,
            @ForAll("consents") List<ConsentFacts> consents,
            @ForAll("fields") Set<Field> withdrawnFields) {
        var history = new ArrayList<ConsentFacts>();
        history.add(new ConsentFacts(ConsentStatus.WITHDRAWN, ConsentKind.GENERAL, withdrawnFields, null));
        history.addAll(consents);
        assertThat(decide(act, LegalBasis.CONSENT, fields, history).outcome()).isEqualTo(Outcome.DENY);
    }

    @Property
    void consentsOfAnotherRecipientChangeNothing(
            @ForAll Act act,
            @ForAll LegalBasis basis,
            @ForAll("fields") Set<Field> fields,
            @ForAll("consents") List<ConsentFacts> consents) {
        var relevant = consents.stream()
                .filter(consent -> !"y".equals(consent.recipient()))
                .toList();
        assertThat(decide(act, basis, fields, consents)).isEqualTo(decide(act, basis, fields, relevant));
    }

    @Property
    void askingForFewerFieldsNeverTurnsAYesIntoANo(
            @ForAll Act act,
            @ForAll LegalBasis basis,
            @ForAll("fields") Set<Field> fields,
            @ForAll("fields") Set<Field> others,
            @ForAll("consents") List<ConsentFacts> consents) {
        var fewer = fields.stream().filter(others::contains).toList();
        if (!fewer.isEmpty() && decide(act, basis, fields, consents).outcome() == Outcome.PERMIT) {
            assertThat(decide(act, basis, Set.copyOf(fewer), consents).outcome())
                    .isEqualTo(Outcome.PERMIT);
        }
    }

    @Provide
    Arbitrary<Set<Field>> fields() {
        return Arbitraries.of(FIELDS).set();
    }

    @Provide
    Arbitrary<List<ConsentFacts>> consents() {
        var recipients = Arbitraries.of("x", "y").injectNull(0.5);
        return Combinators.combine(
                        Arbitraries.of(ConsentStatus.class), Arbitraries.of(ConsentKind.class), fields(), recipients)
                .as(ConsentFacts::new)
                .list()
                .ofMaxSize(5);
    }

    private Verdict decide(Act act, LegalBasis basis, Set<Field> fields, List<ConsentFacts> consents) {
        var purpose = new PurposeFacts(true, basis, Set.of(FIELDS), false);
        return rule.decide(new HandlingQuestion(act, fields, "x", purpose, consents));
    }
}
