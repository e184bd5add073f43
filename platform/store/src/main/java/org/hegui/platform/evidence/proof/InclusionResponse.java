package org.hegui.platform.evidence.proof;

import java.util.Base64;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.evidence.ledger.checkpoint.StoredCheckpoint;
import org.hegui.platform.proof.tree.InclusionProof;

/**
 * Shows that an entry is in the ledger (RFC 9162, section 2.1.3). While the entry waits to be sealed there is no proof yet.
 *
 * @param entryId the entry
 * @param state whether it is in the tree
 * @param leafIndex its place in the tree, from 0
 * @param treeSize leaves of the tree that the checkpoint signs
 * @param hashes the nodes beside the path from the leaf to the root, from the bottom, base64
 * @param checkpoint the signed note (C2SP tlog-checkpoint)
 */
public record InclusionResponse(
        UUID entryId,
        SealState state,
        @Schema(nullable = true) @Nullable Long leafIndex,
        @Schema(nullable = true) @Nullable Long treeSize,
        List<String> hashes,
        @Schema(nullable = true) @Nullable String checkpoint) {

    static InclusionResponse pending(UUID entryId) {
        return new InclusionResponse(entryId, SealState.PENDING, null, null, List.of(), null);
    }

    static InclusionResponse of(UUID entryId, InclusionProof proof, StoredCheckpoint checkpoint) {
        var hashes =
                proof.hashes().stream().map(Base64.getEncoder()::encodeToString).toList();
        return new InclusionResponse(entryId, SealState.SEALED, proof.index(), proof.size(), hashes, checkpoint.note());
    }
}
