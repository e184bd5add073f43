package org.hegui.platform.evidence.proof;

import java.util.UUID;

import org.hegui.platform.evidence.ledger.checkpoint.StoredCheckpoint;
import org.hegui.platform.evidence.reading.EvidenceResponse;
import org.hegui.platform.proof.tree.HashReader;
import org.hegui.platform.proof.tree.InclusionProof;

/**
 * An entry with its proof.
 *
 * @param id id of the entry
 * @param body its canonical JSON text (RFC 8785), exactly as it was hashed
 * @param proof that it is in the tree; pending while it isn't
 */
public record ProvenEntry(UUID id, String body, InclusionResponse proof) {

    static ProvenEntry of(SealedEntry entry, StoredCheckpoint checkpoint, HashReader stored) {
        var id = EvidenceResponse.of(entry.body()).id();
        if (!entry.isIn(checkpoint.size())) {
            return new ProvenEntry(id, entry.body(), InclusionResponse.pending(id));
        }
        var proof = InclusionProof.of(entry.index(), checkpoint.size(), stored);
        return new ProvenEntry(id, entry.body(), InclusionResponse.of(id, proof, checkpoint));
    }

    /** Without the text. */
    @Override
    public String toString() {
        return "ProvenEntry[" + id + "]";
    }
}
