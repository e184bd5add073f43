package org.hegui.consent.receipt.content;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who handles or receives the information.
 *
 * @param partyId id of the party
 * @param partyRole {@code PII_CONTROLLER} or {@code THIRD_PARTY}
 * @param partyName its name, in the words of the notice
 * @param partyContact how to reach it, in the words of the notice
 */
@JsonNaming(SnakeCaseStrategy.class)
@RegisterForReflection
public record ReceiptParty(
        String partyId,
        String partyRole,
        @Nullable String partyName,
        @Nullable String partyContact) {

    /** The handler (个人信息处理者, PIPL-73). */
    public static final String CONTROLLER = "PII_CONTROLLER";

    /** Another handler, a joint handler or a processor. */
    public static final String THIRD_PARTY = "THIRD_PARTY";
}
