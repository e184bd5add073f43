package org.hegui.customer.restriction;

import java.time.Instant;
import java.util.UUID;

import org.hegui.platform.event.inbox.ReceivedEvent;

/**
 * What consent-service told of a person's statement.
 *
 * @param handler whose customer it is
 * @param customerId the person
 * @param purposeId the purpose
 * @param consentId the statement
 * @param source who told
 * @param at when it was said, UTC
 */
record Statement(String handler, UUID customerId, UUID purposeId, UUID consentId, String source, Instant at) {

    static Statement of(ReceivedEvent event) {
        return new Statement(
                event.handler(),
                event.subjectId(),
                UUID.fromString(event.data().path("purposeId").asText()),
                UUID.fromString(event.data().path("consentId").asText()),
                event.source(),
                event.occurredAt());
    }
}
