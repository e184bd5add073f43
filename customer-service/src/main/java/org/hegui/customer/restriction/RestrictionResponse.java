package org.hegui.customer.restriction;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * That a profile must not be used for a purpose.
 *
 * @param id id of the restriction
 * @param purposeId the purpose
 * @param consentId the withdrawal
 * @param since since when, UTC
 * @param evidenceId the entry of the ledger that proves it
 * @param endedAt when the person consented anew, UTC; absent while it holds
 */
public record RestrictionResponse(
        UUID id,
        UUID purposeId,
        UUID consentId,
        Instant since,
        UUID evidenceId,
        @Nullable Instant endedAt) {}
