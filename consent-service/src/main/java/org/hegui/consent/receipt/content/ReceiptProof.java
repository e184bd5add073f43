package org.hegui.consent.receipt.content;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.evidence.proof.EvidenceDetail;
import org.hegui.platform.evidence.proof.InclusionResponse;
import org.hegui.platform.evidence.proof.SealState;

/**
 * Where the ledger holds the statement (RFC 9162, section 2.1.3).
 *
 * @param status SEALED, PENDING for the second or two until it is sealed, or ABSENT for a statement from before the ledger
 * @param evidenceId the entry
 * @param leafIndex its place in the tree, from 0
 * @param leafHash hash of its leaf, base64
 * @param treeSize leaves of the tree that the checkpoint signs
 * @param hashes the nodes beside the path from the leaf to the root, from the bottom, base64
 * @param checkpoint the signed note (C2SP tlog-checkpoint)
 */
@JsonNaming(SnakeCaseStrategy.class)
@RegisterForReflection
public record ReceiptProof(
        Status status,
        @Nullable UUID evidenceId,
        @Nullable Long leafIndex,
        @Nullable String leafHash,
        @Nullable Long treeSize,
        List<String> hashes,
        @Nullable String checkpoint) {

    /** How far the proof is. */
    public enum Status {
        SEALED,
        PENDING,
        ABSENT
    }

    /** That of a statement from before the ledger. */
    public static ReceiptProof absent() {
        return new ReceiptProof(Status.ABSENT, null, null, null, null, List.of(), null);
    }

    /** The entry may be sealed between the two readings: then the proof counts only with its leaf. */
    public static ReceiptProof of(InclusionResponse inclusion, EvidenceDetail entry) {
        return new ReceiptProof(
                inclusion.state() == SealState.SEALED ? Status.SEALED : Status.PENDING,
                inclusion.entryId(),
                inclusion.leafIndex(),
                inclusion.state() == SealState.SEALED ? entry.leafHash() : null,
                inclusion.treeSize(),
                inclusion.hashes(),
                inclusion.checkpoint());
    }
}
