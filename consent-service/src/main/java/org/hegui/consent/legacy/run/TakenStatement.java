package org.hegui.consent.legacy.run;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.consent.legacy.ImportJob;
import org.hegui.consent.legacy.judgement.KnownPurpose;
import org.hegui.consent.legacy.judgement.KnownStatement;
import org.hegui.consent.legacy.row.LegacyRow;
import org.hegui.platform.column.FieldsConverter;
import org.hegui.platform.evidence.EvidenceDraft;

/**
 * A statement that is taken over.
 *
 * @param id id of the statement
 * @param job the work on the file
 * @param line its line in the file
 * @param row what the file has
 * @param purpose what it is about
 * @param saidAt when it counts as said: the instant of the file or one close behind it
 */
record TakenStatement(UUID id, ImportJob job, long line, LegacyRow row, KnownPurpose purpose, Instant saidAt) {

    private static final FieldsConverter FIELDS = new FieldsConverter();

    KnownStatement known() {
        return new KnownStatement(
                id,
                row.subjectId(),
                purpose.id(),
                row.answer().name(),
                row.kind().name(),
                row.categories(),
                row.recipient(),
                saidAt);
    }

    EvidenceDraft evidence() {
        return EvidenceDraft.of("consent.imported", "consent", id, row.answer())
                .about(row.subjectId())
                .with("purposeId", purpose.id())
                .with("noticeId", job.noticeId())
                .with("importId", job.importId())
                .with("line", line)
                .with("saidAt", row.saidAt())
                .with("rowEvidenceHash", row.evidenceHash() == null ? row.documentHash() : row.evidenceHash());
    }

    /** The columns of {@code consent}. */
    Map<String, @Nullable Object> columns(UUID evidenceId, String provenance) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("id", id);
        columns.put("subject_id", row.subjectId());
        columns.put("purpose_id", purpose.id());
        columns.put("purpose_version_id", purpose.versionId());
        columns.put("notice_id", job.noticeId());
        columns.put("status", row.answer());
        columns.put("kind", row.kind());
        columns.put("categories", FIELDS.convertToDatabaseColumn(row.categories()));
        columns.put("recipient", row.recipient());
        columns.put("language", row.language());
        columns.put("channel", row.channel());
        columns.put("said_at", saidAt.toString());
        columns.put("evidence_id", evidenceId);
        columns.put(
                "valid_until",
                row.validUntil() == null ? null : row.validUntil().toString());
        columns.put("client_id", job.actor().clientId());
        columns.put("provenance", provenance);
        columns.put("document_hash", row.documentHash());
        return columns;
    }
}
