package org.hegui.consent.receipt.content;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the person said.
 *
 * @param eventTime when it was said, UTC
 * @param eventType strength of the consent
 * @param eventState what was said
 * @param entityId who said it: the person, their guardian, or who recorded it for them
 * @param validityDuration how long a grant counts, ISO 8601; without an end it counts until it is withdrawn
 * @param validUntil when a grant ends by itself, UTC
 * @param channel where it was said
 * @param uiEvidence SHA-256 of the screen that was shown, hexadecimal
 * @param documentHash SHA-256 of the signed document, hexadecimal
 * @param withdraws the grant that this withdrawal ends
 * @param provenance where a statement from another system comes from
 */
@JsonNaming(SnakeCaseStrategy.class)
@RegisterForReflection
public record ReceiptEvent(
        Instant eventTime,
        String eventType,
        String eventState,
        String entityId,
        @Nullable Duration validityDuration,
        @Nullable Instant validUntil,
        String channel,
        @Nullable String uiEvidence,
        @Nullable String documentHash,
        @Nullable UUID withdraws,
        @Nullable Map<String, String> provenance) {}
