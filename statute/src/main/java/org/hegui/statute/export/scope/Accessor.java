package org.hegui.statute.export.scope;

import java.util.Objects;

/**
 * Who can query, retrieve, download or export data that is stored in the mainland.
 *
 * @param location where the person is when asking
 * @param employer where the person's employer is established
 * @param role why the person can reach it
 * @param passesOn whether the person passes it on to somebody overseas
 */
public record Accessor(Region location, Region employer, AccessorRole role, boolean passesOn) {
    /** Refuses what is missing. */
    public Accessor {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(employer, "employer");
        Objects.requireNonNull(role, "role");
    }
}
