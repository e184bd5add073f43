package org.hegui.statute.handling;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.consent.ConsentFacts;
import org.hegui.statute.field.Field;
import org.hegui.statute.purpose.PurposeFacts;

/**
 * May this be done with these fields of one person?
 *
 * @param act what is to be done
 * @param categories the fields that it touches
 * @param recipient who receives them, for {@link Act#PROVIDE} and {@link Act#EXPORT}
 * @param purpose what it is for
 * @param consents the person's consents for this purpose, newest first
 * @param circumstances what else matters
 */
public record HandlingQuestion(
        Act act,
        Set<Field> categories,
        @Nullable String recipient,
        PurposeFacts purpose,
        List<ConsentFacts> consents,
        Circumstances circumstances) {
    /** Copies the collections. */
    public HandlingQuestion {
        categories = Set.copyOf(categories);
        consents = List.copyOf(consents);
    }

    /** A question of which nothing special is known. */
    public HandlingQuestion(
            Act act,
            Set<Field> categories,
            @Nullable String recipient,
            PurposeFacts purpose,
            List<ConsentFacts> consents) {
        this(act, categories, recipient, purpose, consents, Circumstances.ordinary());
    }

    /** What decides which consents it needs. */
    HandlingFacts facts() {
        return new HandlingFacts(act, purpose.basis(), categories, circumstances);
    }
}
