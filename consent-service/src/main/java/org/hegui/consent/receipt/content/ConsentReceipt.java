package org.hegui.consent.receipt.content;

import java.util.UUID;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * The receipt of one statement (ISO/IEC TS 27560). Its field names are the standard's, not the house's.
 *
 * @param schemaVersion the standard and the profile by which it is written
 * @param receiptId id of the receipt; a record has one, so it is the record's
 * @param consentRecord what was said, about what, to whom
 * @param contentHash SHA-256 of the record's canonical JSON (RFC 8785), hexadecimal
 * @param proof where the ledger holds the statement
 * @param verificationUrl where anybody who holds the receipt can ask whether it is genuine
 */
@JsonNaming(SnakeCaseStrategy.class)
@RegisterForReflection
public record ConsentReceipt(
        String schemaVersion,
        UUID receiptId,
        ReceiptRecord consentRecord,
        String contentHash,
        ReceiptProof proof,
        String verificationUrl) {

    /** The receipt of a record, with the address at which it can be verified. */
    public static ConsentReceipt of(ReceiptRecord record, ReceiptProof proof, String root) {
        var hash = ReceiptHash.of(record);
        var address = root + "/public/receipts/" + record.recordId() + "?hash=" + hash;
        return new ConsentReceipt(ReceiptRecord.SCHEMA, record.recordId(), record, hash, proof, address);
    }
}
