package org.hegui.platform.evidence.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import io.vertx.mutiny.sqlclient.Row;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.evidence.reading.EntryText;
import org.hegui.platform.proof.tree.TreeHash;

/**
 * A row of the ledger as it stands in the database, by whoever it was put there.
 *
 * @param id id of the row
 * @param handler whose entry it is
 * @param recordedAt when the change was made
 * @param action what was done
 * @param objectType kind of the thing that changed
 * @param objectId the thing that changed
 * @param subjectId the customer concerned
 * @param body the canonical text
 * @param mark keyed hash of the text; none only where somebody has taken the constraint away
 */
public record StoredEntry(
        UUID id,
        String handler,
        Instant recordedAt,
        String action,
        String objectType,
        UUID objectId,
        @Nullable UUID subjectId,
        String body,
        byte @Nullable [] mark) {

    /** What to select from {@code evidence_entry e}. */
    public static final String COLUMNS =
            "e.id, e.handler, e.recorded_at, e.action, e.object_type, e.object_id, e.subject_id, e.body, e.mark as entry_mark";

    /** The entry in a row with those columns. */
    public static StoredEntry of(Row row) {
        var mark = row.getBuffer("entry_mark");
        return new StoredEntry(
                row.getUUID("id"),
                row.getString("handler"),
                row.getOffsetDateTime("recorded_at").toInstant(),
                row.getString("action"),
                row.getString("object_type"),
                row.getUUID("object_id"),
                row.getUUID("subject_id"),
                row.getString("body"),
                mark == null ? null : mark.getBytes());
    }

    /** The hash of the leaf that the text makes. */
    public byte[] leafHash() {
        return TreeHash.leaf(body.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the columns by which the entry is found say what its text says. */
    public boolean isFoundAsItReads() {
        try {
            return saysTheSame(EntryText.read(body));
        } catch (RuntimeException _) {
            return false;
        }
    }

    private boolean saysTheSame(EntryText text) {
        return id.equals(text.id())
                && handler.equals(text.handler())
                && recordedAt.equals(text.recordedAt())
                && action.equals(text.action())
                && objectType.equals(text.objectType())
                && objectId.equals(text.objectId())
                && Objects.equals(subjectId, text.subjectId());
    }

    /** Without the text. */
    @Override
    public String toString() {
        return "StoredEntry[" + id + "]";
    }
}
