package org.hegui.consent.campaign.clearance;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import org.hegui.consent.campaign.CampaignContent;

/**
 * How long a clearance holds: within the plan, no longer than the product's term, and not beyond what counsel said. Pure.
 *
 * @param clearedAt when it was given
 * @param term the longest term
 * @param counselUntil when the first memo relied on runs out
 */
record ValidityRule(Instant clearedAt, Duration term, Optional<Instant> counselUntil) {

    /** The first instant at which it holds. */
    Instant from(CampaignContent content) {
        var planned = content.plannedFrom();
        return planned == null || planned.isBefore(clearedAt) ? clearedAt : planned;
    }

    /** The first instant at which it does not hold any more. */
    Instant until(CampaignContent content) {
        return Stream.of(Optional.of(clearedAt.plus(term)), Optional.ofNullable(content.plannedUntil()), counselUntil)
                .flatMap(Optional::stream)
                .min(Instant::compareTo)
                .orElseThrow();
    }
}
