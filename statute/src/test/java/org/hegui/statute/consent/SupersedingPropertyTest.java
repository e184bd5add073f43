package org.hegui.statute.consent;

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
import net.jqwik.api.constraints.IntRange;

import org.hegui.statute.Applies;
import org.hegui.statute.Outcome;
import org.hegui.statute.Statute;
import org.hegui.statute.field.Field;
import org.hegui.statute.handling.Act;
import org.hegui.statute.handling.Circumstances;
import org.hegui.statute.handling.HandlingQuestion;
import org.hegui.statute.handling.HandlingRule;
import org.hegui.statute.person.AgeGroup;
import org.hegui.statute.purpose.LegalBasis;
import org.hegui.statute.purpose.PurposeFacts;
import org.hegui.statute.purpose.RecipientRole;

/** No answer changes when records that others supersede are left out. */
@Applies({"PIPL-14", "PIPL-15"})
class SupersedingPropertyTest {
    private static final Field[] FIELDS = {Field.FULL_NAME, Field.ALLERGY, Field.CREDIT_REPORT};

    private final HandlingRule rule = new HandlingRule(Statute.load().asOf(LocalDate.of(2026, 11, 22)));

    @Property(tries = 5000)
    void leavingOutWhatIsSupersededChangesNoAnswer(
            @ForAll Act act,
            @ForAll LegalBasis basis,
            @ForAll AgeGroup age,
            @ForAll("fields") Set<Field> fields,
            @ForAll("records") List<Said> newestFirst,
            @ForAll @IntRange(min = 1, max = 3) int epoch,
            @ForAll @IntRange(min = 0, max = 4) int now) {
        assertThat(decide(act, basis, age, fields, facts(remaining(newestFirst), epoch, now)))
                .isEqualTo(decide(act, basis, age, fields, facts(newestFirst, epoch, now)));
    }

    /** A record, the epoch of what it is about, and when it ends. */
    record Said(ConsentFacts facts, int epoch, int end) {

        boolean outlives(Said older) {
            return epoch == older.epoch && end >= older.end;
        }
    }

    private static List<ConsentFacts> facts(List<Said> records, int epoch, int now) {
        return records.stream().map(said -> at(said, epoch, now)).toList();
    }

    private static ConsentFacts at(Said said, int epoch, int now) {
        var facts = said.facts();
        var expired = facts.status() == ConsentStatus.GRANTED && now >= said.end();
        return new ConsentFacts(
                expired ? ConsentStatus.EXPIRED : facts.status(),
                facts.kind(),
                facts.categories(),
                facts.recipient(),
                said.epoch() != epoch);
    }

    private static List<Said> remaining(List<Said> newestFirst) {
        var remaining = new ArrayList<Said>();
        for (var i = 0; i < newestFirst.size(); i++) {
            var older = newestFirst.get(i);
            if (newestFirst.subList(0, i).stream()
                    .noneMatch(
                            newer -> SupersedingRule.supersedes(newer.facts(), older.facts(), newer.outlives(older)))) {
                remaining.add(older);
            }
        }
        return remaining;
    }

    @Provide
    Arbitrary<Set<Field>> fields() {
        return Arbitraries.of(FIELDS).set();
    }

    @Provide
    Arbitrary<List<Said>> records() {
        var facts = Combinators.combine(
                        Arbitraries.of(ConsentStatus.GRANTED, ConsentStatus.REFUSED, ConsentStatus.WITHDRAWN),
                        Arbitraries.of(ConsentKind.class),
                        fields(),
                        Arbitraries.of("x", "y").injectNull(0.5))
                .as(ConsentFacts::new);
        return Combinators.combine(
                        facts,
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 5))
                .as(Said::new)
                .list()
                .ofMaxSize(6);
    }

    private Outcome decide(Act act, LegalBasis basis, AgeGroup age, Set<Field> fields, List<ConsentFacts> consents) {
        var purpose = new PurposeFacts(true, basis, Set.of(FIELDS), false);
        var circumstances = new Circumstances(age, false, RecipientRole.NONE, false, true, false, Set.of());
        return rule.decide(new HandlingQuestion(act, fields, "x", purpose, consents, circumstances))
                .outcome();
    }
}
