package org.hegui.platform.proof.verify;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.hegui.platform.proof.note.NoteVerifier;
import org.hegui.platform.proof.pack.PackManifest;

/** What came of checking a pack. */
public sealed interface PackReport {

    /** The keys that were trusted. */
    List<NoteVerifier> keys();

    /**
     * All of it is as the service signed it.
     *
     * @param keys the keys that were trusted for this log
     * @param manifest what the pack says of itself
     * @param checkpoints how many checkpoints, each continuing the one before
     * @param signedBy the trusted keys that signed the checkpoint of the pack
     */
    record Verified(List<NoteVerifier> keys, PackManifest manifest, int checkpoints, List<NoteVerifier> signedBy)
            implements PackReport {}

    /**
     * Something isn't, and this is the first of it. The entries before it, if any, are right.
     *
     * @param keys the keys that were trusted, as far as they could be read
     * @param fault what is wrong
     * @param file the file of the pack in which it is; none when it is the pack itself
     * @param index place of the first entry that fails, when it is an entry
     * @param id its id, as far as its line says
     */
    record Refused(
            List<NoteVerifier> keys,
            Fault fault,
            @Nullable String file,
            @Nullable Long index,
            @Nullable String id) implements PackReport {}
}
