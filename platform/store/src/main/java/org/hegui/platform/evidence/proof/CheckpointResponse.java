package org.hegui.platform.evidence.proof;

import java.time.Instant;
import java.util.Base64;

import org.hegui.platform.evidence.ledger.checkpoint.StoredCheckpoint;

/**
 * What the ledger was at some time, signed.
 *
 * @param size leaves of the tree
 * @param rootHash root of the tree, base64
 * @param madeAt when it was signed, UTC
 * @param note the signed note (C2SP tlog-checkpoint)
 */
public record CheckpointResponse(long size, String rootHash, Instant madeAt, String note) {

    static CheckpointResponse of(StoredCheckpoint checkpoint) {
        return new CheckpointResponse(
                checkpoint.size(),
                Base64.getEncoder().encodeToString(checkpoint.rootHash()),
                checkpoint.madeAt(),
                checkpoint.note());
    }
}
