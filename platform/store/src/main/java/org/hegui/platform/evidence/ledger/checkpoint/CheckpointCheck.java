package org.hegui.platform.evidence.ledger.checkpoint;

import java.util.Arrays;

import jakarta.inject.Singleton;

import org.hegui.platform.evidence.key.EvidenceConfig;
import org.hegui.platform.evidence.key.LedgerKeys;
import org.hegui.platform.proof.note.Checkpoint;
import org.hegui.platform.proof.note.MalformedNote;

/** Tells a checkpoint that the ledger signed from one that somebody put into its table. */
@Singleton
public class CheckpointCheck {

    private final String origin;
    private final LedgerKeys keys;

    CheckpointCheck(EvidenceConfig config, LedgerKeys keys) {
        this.origin = config.origin();
        this.keys = keys;
    }

    /** Whether the checkpoint is signed by a key of the ledger and says that this is its root. */
    public boolean isOf(StoredCheckpoint checkpoint, byte[] root) {
        return Arrays.equals(checkpoint.rootHash(), root) && isSigned(checkpoint);
    }

    /** Whether a key of the ledger has signed what the checkpoint says of itself. */
    boolean isSigned(StoredCheckpoint checkpoint) {
        try {
            var note = checkpoint.signedNote();
            var signed = Checkpoint.parse(note.text());
            return signed.origin().equals(origin)
                    && signed.size() == checkpoint.size()
                    && Arrays.equals(signed.rootHash(), checkpoint.rootHash())
                    && keys.haveSigned(note);
        } catch (MalformedNote _) {
            return false;
        }
    }
}
