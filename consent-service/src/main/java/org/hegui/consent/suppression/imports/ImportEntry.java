package org.hegui.consent.suppression.imports;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.marketing.Channel;

/**
 * Whom a row is about.
 *
 * @param channel the channel
 * @param subjectId the person, or null
 * @param addressHash hash of the address, or null
 */
record ImportEntry(
        Channel channel, @Nullable UUID subjectId, @Nullable String addressHash) {}
