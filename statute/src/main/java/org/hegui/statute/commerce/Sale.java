package org.hegui.statute.commerce;

import java.util.Set;

/**
 * A page of sale or of consent.
 *
 * @param role who runs it
 * @param traits what it does
 */
public record Sale(OperatorRole role, Set<SaleTrait> traits) {
    /** Copies the traits. */
    public Sale {
        traits = Set.copyOf(traits);
    }

    boolean has(SaleTrait trait) {
        return traits.contains(trait);
    }

    /** Whether it does the one without the other. */
    boolean lacks(SaleTrait one, SaleTrait other) {
        return has(one) && !has(other);
    }
}
