package org.hegui.consent.consent.statement;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a grant carries beside its scope.
 *
 * @param validUntil the first instant at which it counts no more; null when it has no end
 * @param guardian who spoke for a child; null when the person spoke
 * @param documentHash SHA-256 of the signed document, hexadecimal; null when there is none
 */
public record Terms(
        @Nullable Instant validUntil,
        @Nullable Guardian guardian,
        @Nullable String documentHash) {

    /** Nothing of it. */
    public static final Terms NONE = new Terms(null, null, null);

    /** The same with this end. */
    public Terms until(@Nullable Instant end) {
        return new Terms(end, guardian, documentHash);
    }
}
