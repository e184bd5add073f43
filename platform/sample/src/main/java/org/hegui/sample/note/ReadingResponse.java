package org.hegui.sample.note;

import java.time.Instant;
import java.util.UUID;

/**
 * What the bare endpoint read.
 *
 * @param id id of the note
 * @param topic what it is about
 * @param createdAt when it was written, UTC
 */
public record ReadingResponse(UUID id, String topic, Instant createdAt) {}
