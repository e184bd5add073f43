package org.hegui.platform.evidence.ledger.checkpoint;

import java.time.Instant;

import io.vertx.mutiny.sqlclient.Row;

import org.hegui.platform.proof.note.SignedNote;

/**
 * A checkpoint as it is kept.
 *
 * @param size leaves of the tree
 * @param rootHash 32 bytes
 * @param note the signed note (C2SP tlog-checkpoint)
 * @param madeAt when it was signed
 */
public record StoredCheckpoint(long size, byte[] rootHash, String note, Instant madeAt) {

    static StoredCheckpoint of(Row row) {
        return new StoredCheckpoint(
                row.getLong("size"),
                row.getBuffer("root_hash").getBytes(),
                row.getString("note"),
                row.getOffsetDateTime("made_at").toInstant());
    }

    /** The note, parsed. */
    public SignedNote signedNote() {
        return SignedNote.parse(note);
    }
}
