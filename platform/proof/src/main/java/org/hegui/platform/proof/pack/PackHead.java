package org.hegui.platform.proof.pack;

import java.time.Instant;
import java.util.List;

import org.hegui.platform.proof.note.Checkpoint;
import org.hegui.platform.proof.note.NoteVerifier;
import org.hegui.platform.proof.note.SignedNote;
import org.hegui.platform.proof.tree.ConsistencyProof;

/**
 * What is known of a pack before its entries are written.
 *
 * @param service the service whose ledger it is, for example {@code consent}
 * @param handler the handler whose entries it holds
 * @param scope which of them were asked for
 * @param madeAt when the pack was made
 * @param checkpoints signed checkpoints of the ledger, from the smallest to the largest, which is the one that the
 *     entries are proved to; at least one and at most 10,000, no two of one size
 * @param consistency the proofs between neighbours among the checkpoints, one fewer than these
 * @param keys the public keys of the ledger, old ones among them
 */
public record PackHead(
        String service,
        String handler,
        PackScope scope,
        Instant madeAt,
        List<SignedNote> checkpoints,
        List<ConsistencyProof> consistency,
        List<NoteVerifier> keys) {
    /** Keeps the lists as they are; refuses checkpoints out of order, and proofs that aren't those between them. */
    public PackHead {
        checkpoints = List.copyOf(checkpoints);
        consistency = List.copyOf(consistency);
        keys = List.copyOf(keys);
        if (checkpoints.isEmpty()
                || checkpoints.size() > PackFormat.MOST_CHECKPOINTS
                || consistency.size() != checkpoints.size() - 1) {
            throw new IllegalArgumentException("a pack has a checkpoint, and a proof between each and the next");
        }
        for (var i = 0; i < consistency.size(); i++) {
            checkBetween(consistency.get(i), size(checkpoints.get(i)), size(checkpoints.get(i + 1)));
        }
    }

    private static void checkBetween(ConsistencyProof proof, long earlier, long later) {
        if (earlier >= later || proof.from() != earlier || proof.to() != later) {
            throw new IllegalArgumentException("a checkpoint is larger than the one before, and proved to continue it");
        }
    }

    private static long size(SignedNote checkpoint) {
        return Checkpoint.parse(checkpoint.text()).size();
    }
}
