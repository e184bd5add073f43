package org.hegui.platform.evidence.proof;

import java.util.List;

/**
 * The public keys by which the ledger's checkpoints verify. Whoever checks a proof must have them from elsewhere too.
 *
 * @param origin name of the ledger in its checkpoints
 * @param current the key that signs now
 * @param keys all of them as vkeys (C2SP signed-note): {@code name+id+base64}
 */
public record LedgerKeysResponse(String origin, String current, List<String> keys) {}
