package org.hegui.consent.campaign.proof.pack;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How far a pack reaches.
 *
 * @param last the last send that is in it; null when there is none
 * @param lastAt when that was allowed
 */
record PackSize(@Nullable UUID last, @Nullable Instant lastAt) {}
