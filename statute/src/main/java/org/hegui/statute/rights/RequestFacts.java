package org.hegui.statute.rights;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a request, unless it is one for portability, for deletion or about a deceased, which have facts of
 * their own.
 *
 * @param type what is asked for
 * @param identityVerified whether the person's identity is verified
 * @param exception what may stand against access and copies; null when nothing does
 * @param citation the law that requires secrecy, if that is the exception
 * @param changeVerified whether the correction or supplement was verified to be right
 * @param majorImpact whether the automated decision has major impact on the person; true while nobody has found out
 */
public record RequestFacts(
        RightsRequestType type,
        boolean identityVerified,
        @Nullable AccessException exception,
        @Nullable String citation,
        boolean changeVerified,
        boolean majorImpact) {
    /** Refuses a type that has facts of its own. */
    public RequestFacts {
        switch (type) {
            case PORTABILITY, DELETE, DECEASED_RELATIVE ->
                throw new IllegalArgumentException(type + " is decided by a rule of its own");
            default -> {}
        }
    }
}
