package org.hegui.consent.receipt.source;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.field.Field;
import org.hegui.statute.notice.NoticeItem;

/**
 * All that is kept about one statement.
 *
 * @param said the statement
 * @param purpose the version of the purpose to which it is pinned
 * @param notice the version of the notice that was shown
 * @param evidenceId the entry of the ledger that proves it; none for statements from before the ledger
 * @param endedAs WITHDRAWN or EXPIRED when something ended the grant
 */
public record ReceiptSource(
        Said said,
        Purpose purpose,
        Notice notice,
        @Nullable UUID evidenceId,
        @Nullable String endedAs) {

    /** A row of {@code consent}; categories may be empty, provenance is there for imported statements only. */
    public record Said(
            UUID id,
            String handler,
            UUID subjectId,
            String status,
            String kind,
            Set<Field> categories,
            @Nullable String recipient,
            String language,
            String channel,
            @Nullable String uiEvidence,
            @Nullable String documentHash,
            @Nullable UUID withdraws,
            Instant saidAt,
            @Nullable Instant validUntil,
            String saidBy,
            Map<String, String> provenance) {}

    /** A row of {@code purpose_version} with the code of its purpose. */
    public record Purpose(
            UUID id,
            String code,
            int version,
            String nameZh,
            String nameEn,
            String legalBasis,
            String method,
            String retention,
            boolean automated,
            boolean disclosed,
            List<String> recipients) {}

    /** A row of {@code notice} with its items in the language that was shown. */
    public record Notice(
            UUID id,
            String code,
            int version,
            @Nullable String contentHash,
            @Nullable Instant publishedAt,
            Map<NoticeItem, String> items) {}

    /** What counts of the statement at this instant. */
    public ReceiptState stateAt(Instant now) {
        if (endedAs != null) {
            return ReceiptState.valueOf(endedAs);
        }
        var end = said.validUntil();
        return said.status().equals(ReceiptState.GRANTED.name()) && end != null && !now.isBefore(end)
                ? ReceiptState.EXPIRED
                : ReceiptState.valueOf(said.status());
    }
}
