package org.hegui.statute.export.mechanism;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What decides about the extension of a passed assessment.
 *
 * @param validity the validity that ends
 * @param changes what has changed since the assessment
 * @param people people of the validity that ends
 * @param expectedPeople people expected over the next one
 * @param documentsCompliant whether the legal documents with the recipient are as the law wants them
 * @param lastMajorIncident the day of the last major data incident, null for none
 */
public record ExtensionFacts(
        Validity validity,
        Set<TransferChange> changes,
        long people,
        long expectedPeople,
        boolean documentsCompliant,
        @Nullable LocalDate lastMajorIncident) {
    /** Copies the changes; refuses numbers below zero. */
    public ExtensionFacts {
        Objects.requireNonNull(validity, "validity");
        changes = Set.copyOf(changes);
        if (people < 0 || expectedPeople < 0) {
            throw new IllegalArgumentException("a number of people is below zero");
        }
    }
}
