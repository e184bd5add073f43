package org.hegui.consent.campaign;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

import org.hegui.statute.commerce.PriceDifference;
import org.hegui.statute.commerce.PriceGround;

/**
 * That customers see different prices in a campaign.
 *
 * @param sameConditions whether goods and conditions are the same for them
 * @param ground why the prices differ
 * @param groundDocument SHA-256 of the document with the reasonable ground that was reviewed for this campaign
 * @param consumerKnows whether the consumer is told of the difference
 * @param largePlatform whether a large platform sells
 */
public record PriceTerms(
        boolean sameConditions,
        @NotNull PriceGround ground,
        @Nullable @Pattern(regexp = "[0-9a-f]{64}") String groundDocument,
        boolean consumerKnows,
        boolean largePlatform) {

    /** What the statute needs to know of them. */
    public PriceDifference facts() {
        return new PriceDifference(sameConditions, ground, groundDocument != null, consumerKnows, largePlatform);
    }
}
