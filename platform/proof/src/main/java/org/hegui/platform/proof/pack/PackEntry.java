package org.hegui.platform.proof.pack;

import java.util.List;

/**
 * An entry of a ledger with its proof, a line of {@code entries.ndjson}.
 *
 * @param index place of the leaf in the tree, from 0
 * @param id id of the entry, the same as in the entry itself
 * @param entry the canonical JSON of the entry, exactly as it was hashed; an object with at least the strings
 *     {@code id}, {@code handler}, {@code action} and {@code recordedAt} (ISO 8601, UTC), and {@code subjectId} and
 *     {@code objectId} where there are such
 * @param proof the hashes of the inclusion proof to the checkpoint of the pack
 */
public record PackEntry(long index, String id, String entry, List<byte[]> proof) {
    /** Keeps the proof as it is. */
    public PackEntry {
        proof = List.copyOf(proof);
    }
}
