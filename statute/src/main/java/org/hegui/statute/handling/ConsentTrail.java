package org.hegui.statute.handling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.consent.ConsentFacts;
import org.hegui.statute.consent.ConsentStatus;
import org.hegui.statute.field.Field;

/**
 * What a person's consents for one purpose say of the recipient asked about.
 *
 * <p>Each field is decided by the newest record that speaks of it. A grant speaks of the fields it lists. A refusal or
 * a withdrawal speaks of the fields it lists, and one of general consent speaks of the whole purpose, so that it stops
 * every older record, separate consents included; a separate consent that is newer stands. A grant that has expired, and
 * its expiry, and a grant of what has changed since say nothing any more: an older grant that still runs counts. Records
 * that name another recipient say nothing.
 */
record ConsentTrail(List<ConsentFacts> newestFirst) {

    /** What the records say; the order is from best to worst. */
    enum Answer {
        GRANTED,
        SILENT,
        EXPIRED,
        STALE,
        REFUSED,
        WITHDRAWN
    }

    static ConsentTrail of(HandlingQuestion question) {
        var recipient = question.facts().namesRecipient() ? question.recipient() : null;
        var about = new ArrayList<ConsentFacts>(question.consents().size());
        for (var consent : question.consents()) {
            if (consent.recipient() == null || consent.recipient().equals(recipient)) {
                about.add(consent);
            }
        }
        return new ConsentTrail(about);
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
        return newestFirst.stream().anyMatch(consent -> consent.status() == ConsentStatus.GRANTED && !consent.stale());
    }

    private Answer answer(@Nullable Field category, Predicate<ConsentFacts> strongEnough) {
        var silence = Answer.SILENT;
        for (var consent : newestFirst) {
            if (consent.speaksOf(category, strongEnough)) {
                var answer = said(consent);
                if (answer == Answer.EXPIRED || answer == Answer.STALE) {
                    silence = silence == Answer.SILENT ? answer : silence;
                } else {
                    return answer;
                }
            }
        }
        return silence;
    }

    private static Answer said(ConsentFacts consent) {
        return switch (consent.status()) {
            case GRANTED -> consent.stale() ? Answer.STALE : Answer.GRANTED;
            case EXPIRED -> Answer.EXPIRED;
            case REFUSED -> Answer.REFUSED;
            case WITHDRAWN -> Answer.WITHDRAWN;
        };
    }
}
