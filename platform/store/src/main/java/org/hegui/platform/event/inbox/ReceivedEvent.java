package org.hegui.platform.event.inbox;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An event of another service, whose signature was checked.
 *
 * @param id id of the event
 * @param source who published it, such as {@code /hegui/consent-service}
 * @param type its type
 * @param handler whose event it is
 * @param subjectId whom or what it is about
 * @param occurredAt when it happened, UTC
 * @param data its data, a JSON object
 */
public record ReceivedEvent(
        UUID id, String source, String type, String handler, UUID subjectId, Instant occurredAt, JsonNode data) {}
