package org.hegui.statute.export.mechanism;

import java.util.Objects;

import org.hegui.statute.export.ImportantData;

/**
 * What decides whether a transfer may rest on certification.
 *
 * @param ciio whether the handler is a notified operator of critical information infrastructure
 * @param importantData whether important data is among it
 * @param ordinary people in the ordinary counter of the year, after the transfer
 * @param sensitive people in the sensitive counter of the year, after the transfer
 * @param split whether volume was split, for example over affiliates, to stay below a number
 */
public record CertificationFacts(
        boolean ciio, ImportantData importantData, long ordinary, long sensitive, boolean split) {
    /** Refuses counters below zero. */
    public CertificationFacts {
        Objects.requireNonNull(importantData, "importantData");
        if (ordinary < 0 || sensitive < 0) {
            throw new IllegalArgumentException("a counter is below zero");
        }
    }
}
