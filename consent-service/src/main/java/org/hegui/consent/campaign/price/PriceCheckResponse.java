package org.hegui.consent.campaign.price;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;
import org.hegui.statute.commerce.PriceGround;

/**
 * What was said of two prices.
 *
 * @param id id of the check
 * @param product code of the goods or the service
 * @param sameConditions whether goods and conditions are the same for both
 * @param customerA one customer
 * @param customerB the other
 * @param priceA what the one pays, in fen
 * @param priceB what the other pays, in fen
 * @param ground why the prices differ; SAME_FOR_EVERYBODY when they don't
 * @param groundDocument SHA-256 of the document with the reasonable ground
 * @param outcome PERMIT, DENY or ASK_COUNSEL; only PERMIT allows the prices
 * @param reasons the rules behind it, the deciding one first
 * @param counselQuestions what is before counsel
 * @param checkedBy {@code sub} of who asked
 * @param checkedAt when, UTC
 * @param evidenceId the entry of the ledger; only in the answer to the request that recorded it
 */
public record PriceCheckResponse(
        UUID id,
        String product,
        boolean sameConditions,
        @Nullable UUID customerA,
        @Nullable UUID customerB,
        long priceA,
        long priceB,
        PriceGround ground,
        @Nullable String groundDocument,
        Outcome outcome,
        List<Reason> reasons,
        List<UUID> counselQuestions,
        String checkedBy,
        Instant checkedAt,
        @Nullable UUID evidenceId) {}
