package org.hegui.consent.campaign.price;

import java.util.List;
import java.util.UUID;

import org.hegui.statute.Verdict;

/**
 * What is said of two prices.
 *
 * @param verdict the answer with its reasons
 * @param questions what is before counsel
 */
record PriceAnswer(Verdict verdict, List<UUID> questions) {}
