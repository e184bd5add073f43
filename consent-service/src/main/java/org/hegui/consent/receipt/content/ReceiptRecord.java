package org.hegui.consent.receipt.content;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * The consent record in the sections of ISO/IEC TS 27560: header, processing, parties, events. All of it is hashed, so it holds
 * nothing that can change, and its fields are those of its schema version for good.
 *
 * @param schemaVersion the standard and the profile by which it is written
 * @param recordId id of the statement
 * @param piiPrincipalId the person, by the id under which the suite knows them
 * @param piiProcessing what is handled and why
 * @param partyIdentification who handles it and who receives it
 * @param events what the person said and when
 */
@JsonNaming(SnakeCaseStrategy.class)
@RegisterForReflection
public record ReceiptRecord(
        String schemaVersion,
        UUID recordId,
        UUID piiPrincipalId,
        ReceiptProcessing piiProcessing,
        List<ReceiptParty> partyIdentification,
        List<ReceiptEvent> events) {

    /** The version of the schema that is written. */
    public static final String SCHEMA = "iso-iec-ts-27560:2023/hegui:1";
}
