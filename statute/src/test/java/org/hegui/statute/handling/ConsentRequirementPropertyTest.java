package org.hegui.statute.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.hegui.statute.Outcome;
import org.hegui.statute.Statute;
import org.hegui.statute.consent.ConsentFacts;
import org.hegui.statute.consent.ConsentKind;
import org.hegui.statute.consent.ConsentStatus;
import org.hegui.statute.field.Field;
import org.hegui.statute.person.AgeGroup;
import org.hegui.statute.purpose.LegalBasis;
import org.hegui.statute.purpose.PurposeFacts;
import org.hegui.statute.purpose.RecipientRole;

/** What is asked for beforehand is what decides afterwards. */
class ConsentRequirementPropertyTest {
    private static final Statute STATUTE = Statute.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final ConsentRequirementRule requirements = new ConsentRequirementRule(STATUTE.asOf(TODAY));
    private final HandlingRule handling = new HandlingRule(STATUTE.asOf(TODAY));

    @Property
    void whoHasAllThatIsRequiredIsPermitted(@ForAll("facts") HandlingFacts facts) {
        var requirement = requirements.of(facts);
        Assume.that(requirement.outcome() != Outcome.DENY);
        assertThat(decide(facts, consents(requirement.consents()))).isEqualTo(Outcome.PERMIT);
    }

    @Property
    void whoLacksAConsentThatIsRequiredIsNotPermitted(@ForAll("facts") HandlingFacts facts, @ForAll int any) {
        var needs = new ArrayList<>(requirements.of(facts).consents().stream()
                .filter(need -> !need.reason().rule().equals("CONTEST-10"))
                .toList());
        Assume.that(!needs.isEmpty());
        var dropped = needs.remove(Math.floorMod(any, needs.size()));
        var others = consents(needs).stream()
                .filter(consent -> consent.kind() != dropped.kind() && dropped.kind() != ConsentKind.GENERAL)
                .toList();
        assertThat(decide(facts, others)).isNotEqualTo(Outcome.PERMIT);
    }

    @Property
    void whatNothingMakesLawfulIsNeverPermitted(@ForAll("marketing") HandlingFacts facts) {
        Assume.that(requirements.of(facts).outcome() == Outcome.DENY);
        var everything = new ArrayList<ConsentFacts>();
        for (var kind : ConsentKind.values()) {
            everything.add(new ConsentFacts(ConsentStatus.GRANTED, kind, facts.categories(), "x"));
            everything.add(new ConsentFacts(ConsentStatus.GRANTED, kind, facts.categories(), null));
        }
        assertThat(decide(facts, everything)).isEqualTo(Outcome.DENY);
    }

    @Property
    void everyQuestionOfEveryDateSinceTheLawIsAnswered(
            @ForAll("facts") HandlingFacts facts, @ForAll("dates") LocalDate date) {
        assertThat(new ConsentRequirementRule(STATUTE.asOf(date)).of(facts).outcome())
                .isNotNull();
    }

    private Outcome decide(HandlingFacts facts, List<ConsentFacts> consents) {
        var purpose = new PurposeFacts(true, facts.basis(), facts.categories(), false);
        return handling.decide(new HandlingQuestion(
                        facts.act(), facts.categories(), "x", purpose, consents, facts.circumstances()))
                .outcome();
    }

    private static List<ConsentFacts> consents(List<ConsentNeed> needs) {
        return needs.stream()
                .map(need -> new ConsentFacts(
                        ConsentStatus.GRANTED, need.kind(), need.categories(), need.namesRecipient() ? "x" : null))
                .toList();
    }

    @Provide
    Arbitrary<HandlingFacts> facts() {
        var fields = Arbitraries.of(
                        Field.FULL_NAME, Field.ALLERGY, Field.CHILD_NAME, Field.CREDIT_REPORT, Field.RESIDENT_ID)
                .set()
                .ofMinSize(1);
        return Combinators.combine(Arbitraries.of(Act.class), Arbitraries.of(LegalBasis.class), fields, circumstances())
                .as(HandlingFacts::new);
    }

    @Provide
    Arbitrary<HandlingFacts> marketing() {
        return facts().map(facts ->
                new HandlingFacts(Act.MARKET, facts.basis(), facts.categories(), facts.circumstances()));
    }

    private static Arbitrary<Circumstances> circumstances() {
        var flags = Arbitraries.of(true, false);
        Arbitrary<Set<String>> memos =
                Arbitraries.of("CONTEST-1", "CONTEST-8", "CONTEST-10").set();
        return Combinators.combine(
                        Arbitraries.of(AgeGroup.class),
                        flags,
                        Arbitraries.of(RecipientRole.class),
                        flags,
                        flags,
                        flags,
                        memos)
                .as(Circumstances::new);
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.longs().between(0, 3000).map(LocalDate.of(2021, 11, 1)::plusDays);
    }
}
