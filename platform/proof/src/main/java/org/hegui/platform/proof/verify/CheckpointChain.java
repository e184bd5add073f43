package org.hegui.platform.proof.verify;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.hegui.platform.proof.CanonicalJson;
import org.hegui.platform.proof.note.Checkpoint;
import org.hegui.platform.proof.note.MalformedNote;
import org.hegui.platform.proof.note.NoteVerifier;
import org.hegui.platform.proof.note.SignedNote;
import org.hegui.platform.proof.pack.PackFormat;
import org.hegui.platform.proof.pack.PackManifest;
import org.hegui.platform.proof.tree.ConsistencyProof;

/** The checkpoints of a pack: each signed, and each continuing the one before. */
final class CheckpointChain {
    private final PackArchive pack;
    private final PackManifest manifest;
    private final List<NoteVerifier> keys;

    private final Map<Long, byte[]> roots = new HashMap<>();
    private List<NoteVerifier> signedBy = List.of();

    CheckpointChain(PackArchive pack, PackManifest manifest, List<NoteVerifier> keys) {
        this.pack = pack;
        this.manifest = manifest;
        this.keys = keys;
    }

    /** The last checkpoint, to which the entries are proved. */
    Checkpoint check() throws IOException, Refusal {
        Checkpoint before = null;
        var last = "";
        try (var proofs = pack.lines(PackFormat.CONSISTENCY)) {
            for (var file : pack.names().tailSet(PackFormat.CHECKPOINTS)) {
                if (!file.startsWith(PackFormat.CHECKPOINTS)) {
                    break;
                }
                var checkpoint = checkpoint(file);
                if (before != null && !proof(before, checkpoint, proofs.next())) {
                    throw Refusal.ofFile(Fault.INCONSISTENT_CHECKPOINTS, file);
                }
                before = checkpoint;
                last = file;
                roots.put(checkpoint.size(), checkpoint.rootHash());
            }
            if (proofs.next() != null) {
                throw Refusal.ofFile(Fault.MALFORMED_FILE, PackFormat.CONSISTENCY);
            }
        }
        if (before == null || !last.equals(manifest.checkpoint())) {
            throw Refusal.ofFile(Fault.WRONG_CHECKPOINT, manifest.checkpoint());
        }
        return before;
    }

    int count() {
        return roots.size();
    }

    /** Refuses the pack when this checkpoint of its log isn't in it. */
    void compare(SignedNote kept) throws Refusal {
        Checkpoint checkpoint;
        try {
            checkpoint = Checkpoint.parse(kept.text());
        } catch (MalformedNote malformed) {
            throw Refusal.ofPack(Fault.KEPT_CHECKPOINT_FOREIGN);
        }
        if (kept.verifiedBy(keys).isEmpty() || !checkpoint.origin().equals(manifest.origin())) {
            throw Refusal.ofPack(Fault.KEPT_CHECKPOINT_FOREIGN);
        }
        var root = roots.get(checkpoint.size());
        if (root == null) {
            throw Refusal.ofPack(Fault.KEPT_CHECKPOINT_MISSING);
        }
        if (!Arrays.equals(root, checkpoint.rootHash())) {
            throw Refusal.ofPack(Fault.KEPT_CHECKPOINT_DIFFERS);
        }
    }

    /** The trusted keys that have signed the last checkpoint. */
    List<NoteVerifier> signedBy() {
        return signedBy;
    }

    private Checkpoint checkpoint(String file) throws IOException, Refusal {
        try {
            var note = SignedNote.parse(pack.text(file));
            signedBy = note.verifiedBy(keys);
            if (signedBy.isEmpty()) {
                throw Refusal.ofFile(Fault.UNTRUSTED_SIGNATURE, file);
            }
            var checkpoint = Checkpoint.parse(note.text());
            if (!checkpoint.origin().equals(manifest.origin())
                    || !PackFormat.fileOf(checkpoint).equals(file)) {
                throw Refusal.ofFile(Fault.WRONG_CHECKPOINT, file);
            }
            return checkpoint;
        } catch (MalformedNote malformed) {
            throw Refusal.ofFile(Fault.MALFORMED_FILE, file);
        }
    }

    private static boolean proof(Checkpoint earlier, Checkpoint later, @Nullable String line) throws Refusal {
        if (line == null) {
            throw Refusal.ofFile(Fault.MALFORMED_FILE, PackFormat.CONSISTENCY);
        }
        try {
            var json = CanonicalJson.read(line);
            if (json.path("from").asLong(-1) != earlier.size()
                    || json.path("to").asLong(-1) != later.size()) {
                throw Refusal.ofFile(Fault.MALFORMED_FILE, PackFormat.CONSISTENCY);
            }
            return new ConsistencyProof(earlier.size(), later.size(), PackFormat.proof(json.path("proof")))
                    .proves(earlier.rootHash(), later.rootHash());
        } catch (IllegalArgumentException malformed) {
            throw Refusal.ofFile(Fault.MALFORMED_FILE, PackFormat.CONSISTENCY);
        }
    }
}
