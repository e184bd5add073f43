package org.hegui.consent.suppression.lifting;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * On what a suppression is to end.
 *
 * @param consentId a consent to be reached through the channel, that the person gave after it began and that still holds
 * @param address the address, when the suppression knows nothing else: it must have the same hash
 */
public record LiftSuppressionRequest(
        @NotNull UUID consentId,
        @Nullable @Size(min = 1, max = 500) String address) {

    /** Without the address. */
    @Override
    public String toString() {
        return "LiftSuppressionRequest[" + consentId + "]";
    }
}
