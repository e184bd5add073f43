package org.hegui.consent.campaign.price;

import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

import org.hegui.statute.commerce.PriceDifference;
import org.hegui.statute.commerce.PriceGround;

/**
 * Two prices for two customers.
 *
 * @param product code of the goods or the service
 * @param sameConditions whether goods and conditions are the same for both
 * @param customerA one customer, where it matters who
 * @param customerB the other
 * @param priceA what the one pays, in fen
 * @param priceB what the other pays, in fen
 * @param ground why the prices differ; UNKNOWN when absent, and no matter when they don't
 * @param groundDocument SHA-256 of the document with the reasonable ground that was reviewed
 * @param consumerKnows whether the consumer is told of the difference
 * @param largePlatform whether a large platform sells; false when absent
 */
public record PriceCheckRequest(
        @NotBlank @Pattern(regexp = "[A-Za-z0-9._:-]{1,100}") String product,

        boolean sameConditions,
        @Nullable UUID customerA,
        @Nullable UUID customerB,
        @NotNull @PositiveOrZero @Max(1_000_000_000_000L) Long priceA,
        @NotNull @PositiveOrZero @Max(1_000_000_000_000L) Long priceB,
        @Nullable PriceGround ground,
        @Nullable @Pattern(regexp = "[0-9a-f]{64}") String groundDocument,
        boolean consumerKnows,
        @Nullable Boolean largePlatform) {

    /** Why the prices differ; who pays the same is treated as everybody is. */
    PriceGround why() {
        if (priceA.equals(priceB)) {
            return PriceGround.SAME_FOR_EVERYBODY;
        }
        return ground == null ? PriceGround.UNKNOWN : ground;
    }

    /** What the statute needs to know, when counsel has agreed to the ground as well as when it is on file. */
    PriceDifference facts(boolean agreed) {
        return new PriceDifference(
                sameConditions,
                why(),
                agreed || groundDocument != null,
                consumerKnows,
                Boolean.TRUE.equals(largePlatform));
    }
}
