package org.hegui.statute.consent;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.field.Field;

/**
 * What a person's consents for one purpose say of the recipient asked about.
 *
 * <p>Each field is decided by the newest record that speaks of it. A grant speaks of the fields it lists. A refusal or
 * a withdrawal speaks of the fields it lists, and one of general consent speaks of the whole purpose, so that it stops
 * every older record, separate consents included; a separate consent that is newer stands. Records that name another
 * recipient say nothing.
 */
record ConsentTrail(List<ConsentFacts> newestFirst) {

    /** What the records say; the order is from best to worst. */
    enum Answer {
        GRANTED,
        SILENT,
        REFUSED,
        WITHDRAWN
    }

    static ConsentTrail of(HandlingQuestion question) {
        var recipient = question.facts().namesRecipient() ? question.recipient() : null;
        return new ConsentTrail(question.consents().stream()
                .filter(consent ->
                        consent.recipient() == null || consent.recipient().equals(recipient))
                .toList());
    }

    /** The worst answer over the fields; when there are none, the answer of the purpose as a whole. */
    Answer answer(Set<Field> categories, Predicate<ConsentFacts> strongEnough) {
        if (categories.isEmpty()) {
            return answer((Field) null, strongEnough);
        }
        var worst = Answer.GRANTED;
        for (var category : categories) {
            var answer = answer(category, strongEnough);
            worst = answer.compareTo(worst) > 0 ? answer : worst;
        }
        return worst;
    }

    /** Whether anything at all was granted, for whichever fields. */
    boolean anyGrant() {
        return newestFirst.stream().anyMatch(consent -> consent.status() == ConsentStatus.GRANTED);
    }

    private Answer answer(@Nullable Field category, Predicate<ConsentFacts> strongEnough) {
        for (var consent : newestFirst) {
            if (speaksOf(consent, category, strongEnough)) {
                return switch (consent.status()) {
                    case GRANTED -> Answer.GRANTED;
                    case REFUSED -> Answer.REFUSED;
                    case WITHDRAWN -> Answer.WITHDRAWN;
                };
            }
        }
        return Answer.SILENT;
    }

    private static boolean speaksOf(
            ConsentFacts consent, @Nullable Field category, Predicate<ConsentFacts> strongEnough) {
        var listed = category == null || consent.categories().contains(category);
        if (consent.status() == ConsentStatus.GRANTED) {
            return listed && strongEnough.test(consent);
        }
        return listed
                || consent.kind() == ConsentKind.GENERAL
                || consent.categories().isEmpty();
    }
}
