package org.hegui.platform.proof.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.hegui.platform.proof.note.Checkpoint;
import org.hegui.platform.proof.note.Ed25519Signer;
import org.hegui.platform.proof.note.SignedNote;

/** A pack beside a checkpoint that somebody kept; the pack has checkpoints at 6, 10 and 20 entries. */
class KeptCheckpointTest {
    @TempDir
    private Path folder;

    private final Ledger ledger = Ledger.of(20);

    @Test
    void aPackThatHoldsItVerifies() throws IOException {
        assertThat(verify(ledger.checkpoint(10))).isInstanceOf(PackReport.Verified.class);
    }

    @Test
    void aPackOfARewrittenLogIsRefused() throws IOException {
        var before = Ledger.with(20, 2, Ledger.entry(3, "acme"));

        ReportAssert.assertRefused(verify(before.checkpoint(10)), Fault.KEPT_CHECKPOINT_DIFFERS, null);
    }

    @Test
    void aPackWithoutItIsRefused() throws IOException {
        ReportAssert.assertRefused(verify(ledger.checkpoint(11)), Fault.KEPT_CHECKPOINT_MISSING, null);
        ReportAssert.assertRefused(verify(Ledger.of(21).checkpoint(21)), Fault.KEPT_CHECKPOINT_MISSING, null);
    }

    @Test
    void oneThatNoTrustedKeyHasSignedSaysNothing() throws IOException {
        var foreign = Ed25519Signer.generate(Ledger.ORIGIN);
        var note = Checkpoint.parse(ledger.checkpoint(10).text()).sign(List.of(foreign));

        ReportAssert.assertRefused(verify(note), Fault.KEPT_CHECKPOINT_FOREIGN, null);
    }

    @Test
    void oneOfAnotherLogSaysNothing() throws IOException {
        var other = new Checkpoint("hegui.example/transfer", 10, new byte[32]).sign(List.of(ledger.key));
        var noCheckpoint = SignedNote.sign("something else\n", List.of(ledger.key));

        ReportAssert.assertRefused(verify(other), Fault.KEPT_CHECKPOINT_FOREIGN, null);
        ReportAssert.assertRefused(verify(noCheckpoint), Fault.KEPT_CHECKPOINT_FOREIGN, null);
    }

    private PackReport verify(SignedNote kept) throws IOException {
        return PackVerifier.trusting(List.of(ledger.key.verifier()))
                .holding(kept)
                .verify(ledger.pack(folder));
    }
}
