package org.hegui.consent.consent.statement;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.consent.ConsentFacts;
import org.hegui.statute.consent.ConsentStatus;

/**
 * What is said, by whom, about what, and how it was put to them.
 *
 * @param handler whose purpose it is
 * @param subjectId the person
 * @param pin what it is about
 * @param facts what the statute looks at
 * @param source how it came to us
 * @param terms what a grant carries beside its scope
 * @param withdraws the grant that it ends; null when it ends none
 */
public record ConsentStatement(
        String handler,
        UUID subjectId,
        Pin pin,
        ConsentFacts facts,
        Source source,
        Terms terms,
        @Nullable UUID withdraws) {

    /** A statement that ends no other. */
    public ConsentStatement(String handler, UUID subjectId, Pin pin, ConsentFacts facts, Source source, Terms terms) {
        this(handler, subjectId, pin, facts, source, terms, null);
    }

    /** What is said. */
    public ConsentStatus status() {
        return facts.status();
    }

    /** The same on other terms. */
    public ConsentStatement on(Terms other) {
        return new ConsentStatement(handler, subjectId, pin, facts, source, other, withdraws);
    }
}
