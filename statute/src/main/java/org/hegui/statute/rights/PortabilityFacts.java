package org.hegui.statute.rights;

import java.util.Set;

/**
 * What is known of a request to transfer information to another handler. What nobody has found out yet counts against
 * it.
 *
 * @param identityVerified whether the person's identity is verified
 * @param origins where the information comes from that is asked for
 * @param feasible whether the transfer is technically feasible
 * @param harmless whether it harms nobody else
 * @param excessive whether the person has clearly made too many requests
 */
public record PortabilityFacts(
        boolean identityVerified, Set<DataOrigin> origins, boolean feasible, boolean harmless, boolean excessive) {
    /** Copies the origins. */
    public PortabilityFacts {
        origins = Set.copyOf(origins);
    }
}
