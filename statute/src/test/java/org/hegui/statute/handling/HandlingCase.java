package org.hegui.statute.handling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.consent.ConsentFacts;
import org.hegui.statute.consent.ConsentKind;
import org.hegui.statute.consent.ConsentStatus;
import org.hegui.statute.field.Field;
import org.hegui.statute.purpose.LegalBasis;
import org.hegui.statute.purpose.PurposeFacts;

/** A question about one person that a test builds up; consents are added newest first. */
final class HandlingCase {
    static final Set<Field> PLAIN = Set.of(Field.FULL_NAME, Field.MOBILE);

    private final Act act;
    private final List<ConsentFacts> consents = new ArrayList<>();
    private LegalBasis basis = LegalBasis.CONSENT;
    private Set<Field> categories = PLAIN;
    private Set<Field> covered = Set.of(Field.values());
    private @Nullable String recipient;
    private Circumstances circumstances = Circumstances.ordinary();
    private boolean active = true;
    private boolean necessary;

    private HandlingCase(Act act) {
        this.act = act;
    }

    static HandlingCase of(Act act) {
        return new HandlingCase(act);
    }

    HandlingCase basis(LegalBasis value) {
        basis = value;
        return this;
    }

    HandlingCase about(Field... fields) {
        categories = Set.of(fields);
        return this;
    }

    HandlingCase purposeCovers(Field... fields) {
        covered = Set.of(fields);
        return this;
    }

    HandlingCase to(@Nullable String value) {
        recipient = value;
        return this;
    }

    HandlingCase inactive() {
        active = false;
        return this;
    }

    HandlingCase necessary() {
        necessary = true;
        return this;
    }

    HandlingCase then(ConsentStatus status, ConsentKind kind, @Nullable String named, Field... fields) {
        consents.add(new ConsentFacts(status, kind, Set.of(fields), named));
        return this;
    }

    HandlingCase when(HandlingFactsCase facts) {
        circumstances = facts.circumstances();
        return this;
    }

    HandlingQuestion question() {
        var purpose = new PurposeFacts(active, basis, covered, necessary);
        return new HandlingQuestion(act, categories, recipient, purpose, consents, circumstances);
    }
}
