package org.hegui.platform.testkit.walk;

import java.util.List;

/** What of the platform is seen of no handler, is not walked, or changes without a request; each with its reason. */
final class PlatformExceptions {

    private PlatformExceptions() {}

    /** Adds them to what the service says of itself. */
    static void addTo(WalkedService service) {
        service.showsNoRows("listCheckpoints", "a checkpoint is a hash over the entries of all handlers")
                .showsNoRows("getLatestCheckpoint", "a checkpoint is a hash over the entries of all handlers")
                .showsNoRows("proveConsistency", "a proof is made of hashes only")
                .showsNoRows("listLedgerKeys", "public keys")
                .showsNoRows("listVaultKeys", "ids of keys and how many subjects each serves")
                .showsNoRows("auditEvidence", "an audit counts and names entries of the caller's handler only")
                .showsNoRows("exportEvidence", "a binary pack; PackTest reads what is in it")
                .unwalked("getAsyncApi", "a document, open to all")
                .unwalked("receiveEvent", "open to all, and checked by a signature in the place of a token: InboxTest")
                .unwalked("startVaultRewrap", "the keys are the service's, no handler's: VaultResourceTest")
                .unwalked("getVaultRewrap", "the keys are the service's, no handler's: VaultResourceTest")
                .unwalked("openCommitment", "needs an entry that commits to something: OpeningTest")
                .unwalked("getSandboxClock", "exists in a sandbox only: SandboxClockTest")
                .unwalked("moveSandboxClock", "moves the time of every other test: SandboxClockTest")
                .unwalked("resetSandboxClock", "moves the time of every other test: SandboxClockTest");
        for (var table : List.of("pending", "leaf", "node", "checkpoint", "alarm", "anchor")) {
            service.technical("evidence_" + table, "the sealer works on its own");
        }
        for (var table : List.of("outbox_event", "event_delivery", "event_subscription")) {
            service.technical(table, "the dispatcher works on its own");
        }
        for (var table : List.of("vault_rewrap", "subject_key")) {
            service.technical(table, "re-wrapping goes on after the request");
        }
    }
}
