package org.hegui.platform.evidence.proof;

import java.util.Base64;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.evidence.reading.EvidenceResponse;

/**
 * An entry as it is stored and sealed.
 *
 * @param entry what it says
 * @param body its canonical JSON text (RFC 8785), exactly as it was hashed
 * @param state whether it is in the tree
 * @param leafIndex its place in the tree, from 0; none while it waits
 * @param leafHash hash of its leaf (RFC 9162), base64; none while it waits
 */
public record EvidenceDetail(
        EvidenceResponse entry,
        String body,
        SealState state,
        @Schema(nullable = true) @Nullable Long leafIndex,
        @Schema(nullable = true) @Nullable String leafHash) {

    static EvidenceDetail of(SealedEntry entry) {
        var hash = entry.leafHash();
        return new EvidenceDetail(
                EvidenceResponse.of(entry.body()),
                entry.body(),
                hash == null ? SealState.PENDING : SealState.SEALED,
                entry.index(),
                hash == null ? null : Base64.getEncoder().encodeToString(hash));
    }
}
