package org.hegui.consent.receipt.content;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.jspecify.annotations.Nullable;

/**
 * A purpose as it was put to the person.
 *
 * @param purposeId id of the purpose
 * @param purposeCode short name of the purpose
 * @param purposeVersion number of its version
 * @param purpose its name in the language that was shown
 * @param lawfulBasis code of the legal basis (PIPL-13)
 * @param piiInformation the fields that the statement is about
 * @param piiControllers ids of the parties that handle them
 * @param collectionMethod where the statement was made, such as {@code app}
 * @param processingMethod how they are handled
 * @param retentionPeriod how long they are kept, an ISO 8601 period or a text
 * @param recipientThirdParties ids of the parties that receive them
 * @param automatedDecisionMaking whether programs decide with them
 * @param publicDisclosure whether they are made public
 * @param withdrawalMethod how to withdraw, in the words of the notice
 * @param privacyRights how to exercise rights, in the words of the notice
 */
@JsonNaming(SnakeCaseStrategy.class)
@RegisterForReflection
public record ReceiptPurpose(
        UUID purposeId,
        String purposeCode,
        int purposeVersion,
        String purpose,
        String lawfulBasis,
        List<ReceiptField> piiInformation,
        List<String> piiControllers,
        String collectionMethod,
        String processingMethod,
        String retentionPeriod,
        List<String> recipientThirdParties,
        boolean automatedDecisionMaking,
        boolean publicDisclosure,
        @Nullable String withdrawalMethod,
        @Nullable String privacyRights) {}
