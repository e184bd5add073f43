package org.hegui.consent.suppression.checking;

import java.util.List;

import org.hegui.statute.marketing.Channel;

/**
 * Who of those asked about must not be reached.
 *
 * @param channel the channel
 * @param suppressed their positions in the list that was asked about, from 0
 */
public record SuppressionChecksResponse(Channel channel, List<Integer> suppressed) {}
