package org.hegui.platform.evidence.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.signature.PredefinedSignatureParameters;
import com.google.crypto.tink.signature.SignatureConfig;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.hegui.platform.proof.Sha256;
import org.hegui.platform.proof.note.Checkpoint;
import org.hegui.platform.proof.note.SignedNote;

class LedgerKeysTest {

    private static final String ORIGIN = "hegui/test";

    @BeforeAll
    static void register() throws GeneralSecurityException {
        SignatureConfig.register();
    }

    @Test
    void afterARotationOldCheckpointsVerifyAndNewOnesAreSignedByTheNewKey() throws GeneralSecurityException {
        var before = KeysetHandle.generateNew(PredefinedSignatureParameters.ED25519);
        var fresh = KeysetHandle.generateEntryFromParameters(PredefinedSignatureParameters.ED25519)
                .withRandomId()
                .makePrimary();
        var after = KeysetHandle.newBuilder(before).addEntry(fresh).build();
        var oldKeys = new LedgerKeys(ORIGIN, before);
        var newKeys = new LedgerKeys(ORIGIN, after);
        var oldNote = signed(oldKeys, 1);
        var newNote = signed(newKeys, 2);
        assertThat(newKeys.verifiers()).hasSize(2);
        assertThat(oldNote.verifiedBy(newKeys.verifiers()))
                .containsExactly(oldKeys.signer().verifier());
        assertThat(newNote.verifiedBy(newKeys.verifiers()))
                .containsExactly(newKeys.signer().verifier());
        assertThat(newNote.verifiedBy(oldKeys.verifiers())).isEmpty();
    }

    @Test
    void withoutAKeyTheServiceSaysWhatIsMissing() {
        assertThatThrownBy(
                        () -> KeysetFile.read(Optional.empty(), "hegui.evidence.keyset-file", "Ed25519 private keys"))
                .hasMessage("Set hegui.evidence.keyset-file to a Tink JSON keyset of Ed25519 private keys:"
                        + " there is no default key.");
    }

    private static SignedNote signed(LedgerKeys keys, long size) {
        return new Checkpoint(ORIGIN, size, Sha256.of()).sign(List.of(keys.signer()));
    }
}
