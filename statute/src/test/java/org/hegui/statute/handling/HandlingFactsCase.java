package org.hegui.statute.handling;

import java.util.HashSet;
import java.util.Set;

import org.hegui.statute.field.Field;
import org.hegui.statute.person.AgeGroup;
import org.hegui.statute.purpose.LegalBasis;
import org.hegui.statute.purpose.RecipientRole;

/** Handling that nothing special is true of, and what a test changes of it. */
final class HandlingFactsCase {
    private final Act act;
    private final Set<String> settled = new HashSet<>();
    private LegalBasis basis = LegalBasis.CONSENT;
    private Set<Field> fields = Set.of(Field.FULL_NAME, Field.MOBILE);
    private AgeGroup age = AgeGroup.UNKNOWN;
    private boolean signsOfMinority;
    private RecipientRole role = RecipientRole.NONE;
    private boolean automated;
    private boolean majorImpact;
    private boolean publicPlace;

    private HandlingFactsCase(Act act) {
        this.act = act;
    }

    static HandlingFactsCase of(Act act) {
        return new HandlingFactsCase(act);
    }

    HandlingFactsCase basis(LegalBasis value) {
        basis = value;
        return this;
    }

    HandlingFactsCase about(Field... values) {
        fields = Set.of(values);
        return this;
    }

    HandlingFactsCase age(AgeGroup value) {
        age = value;
        return this;
    }

    HandlingFactsCase signsOfMinority() {
        signsOfMinority = true;
        return this;
    }

    HandlingFactsCase to(RecipientRole value) {
        role = value;
        return this;
    }

    HandlingFactsCase automated() {
        automated = true;
        return this;
    }

    HandlingFactsCase majorImpact() {
        majorImpact = true;
        return this;
    }

    HandlingFactsCase publicPlace() {
        publicPlace = true;
        return this;
    }

    HandlingFactsCase settled(String contest) {
        settled.add(contest);
        return this;
    }

    Circumstances circumstances() {
        return new Circumstances(age, signsOfMinority, role, automated, majorImpact, publicPlace, settled);
    }

    HandlingFacts facts() {
        return new HandlingFacts(act, basis, fields, circumstances());
    }
}
