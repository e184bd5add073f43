package org.hegui.platform.event;

import java.time.Instant;
import java.util.UUID;

/**
 * What a receiver learns of an event.
 *
 * @param id id of the event
 * @param type its type
 * @param handler whose event it is
 * @param subjectId whom or what it is about
 * @param occurredAt when it happened, UTC
 * @param data its data, a JSON object
 */
public record EventContent(UUID id, String type, String handler, UUID subjectId, Instant occurredAt, String data) {}
