package org.hegui.platform.evidence.proof;

import java.util.Base64;
import java.util.List;

import org.hegui.platform.proof.tree.ConsistencyProof;

/**
 * Shows that the ledger has only grown between two sizes (RFC 9162, section 2.1.4).
 *
 * @param from leaves of the earlier tree
 * @param to leaves of the later tree
 * @param hashes the nodes from which both roots can be made, base64
 */
public record ConsistencyResponse(long from, long to, List<String> hashes) {

    static ConsistencyResponse of(ConsistencyProof proof) {
        return new ConsistencyResponse(
                proof.from(),
                proof.to(),
                proof.hashes().stream().map(Base64.getEncoder()::encodeToString).toList());
    }
}
