package org.hegui.statute.commerce;

/**
 * Two prices for two customers.
 *
 * @param sameGoodsAndConditions whether goods and conditions are the same
 * @param ground why the prices differ
 * @param groundDocumented whether a reasonable ground is on file and was reviewed for this campaign
 * @param consumerKnows whether the consumer is told of the difference
 * @param largePlatform whether a large platform sells (NDSR-62)
 */
public record PriceDifference(
        boolean sameGoodsAndConditions,
        PriceGround ground,
        boolean groundDocumented,
        boolean consumerKnows,
        boolean largePlatform) {
    /** Whether it treats like customers differently. */
    boolean differential() {
        return sameGoodsAndConditions && ground != PriceGround.SAME_FOR_EVERYBODY;
    }

    /** Whether nobody has yet said why it is reasonable. */
    boolean open() {
        return differential() && ground != PriceGround.PREFERENCE_OR_HABIT && !groundDocumented;
    }
}
