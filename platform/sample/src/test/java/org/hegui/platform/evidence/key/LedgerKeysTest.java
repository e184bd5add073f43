package org.hegui.platform.evidence.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import com.google.crypto.tink.signature.PredefinedSignatureParameters;
import com.google.crypto.tink.signature.SignatureConfig;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.hegui.platform.keyset.KeysetFile;
import org.hegui.platform.proof.Sha256;
import org.hegui.platform.proof.note.Checkpoint;
import org.hegui.platform.proof.note.SignedNote;

class LedgerKeysTest {

    private static final String ORIGIN = "hegui/test";

    @TempDir
    private Path folder;

    @BeforeAll
    static void register() throws GeneralSecurityException {
        SignatureConfig.register();
        MacConfig.register();
    }

    @Test
    void afterARotationOldCheckpointsVerifyAndNewOnesAreSignedByTheNewKey() throws Exception {
        var before = KeysetHandle.generateNew(PredefinedSignatureParameters.ED25519);
        var fresh = KeysetHandle.generateEntryFromParameters(PredefinedSignatureParameters.ED25519)
                .withRandomId()
                .makePrimary();
        var after = KeysetHandle.newBuilder(before).addEntry(fresh).build();
        var oldKeys = keys(Keysets.write(folder.resolve("old.json"), before));
        var newKeys = keys(Keysets.write(folder.resolve("new.json"), after));
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
    void aKeyThatAnotherReplicaSawFirstIsLookedForAtOnce() throws Exception {
        var file = folder.resolve("keyset.json");
        var before = KeysetHandle.generateNew(PredefinedSignatureParameters.ED25519);
        var late = keys(Keysets.write(file, before));
        var note = signed(late, 1);
        Keysets.write(file, Keysets.withNewPrimary(before, PredefinedSignatureParameters.ED25519));
        var early = keys(file);

        assertThat(late.haveSigned(signed(early, 2))).isTrue();
        assertThat(late.haveSigned(note)).isTrue();
        assertThat(late.verifiers()).hasSize(2);
        assertThat(late.signer().verifier()).isEqualTo(early.signer().verifier());
    }

    @Test
    void aStrangersKeyHasSignedNothing() throws Exception {
        var own = keys(Keysets.write(
                folder.resolve("own.json"), KeysetHandle.generateNew(PredefinedSignatureParameters.ED25519)));
        var strange = keys(Keysets.write(
                folder.resolve("strange.json"), KeysetHandle.generateNew(PredefinedSignatureParameters.ED25519)));

        assertThat(own.haveSigned(signed(strange, 1))).isFalse();
    }

    @Test
    void keysOfAnotherKindAreRefusedAtTheStart() throws Exception {
        var file = Keysets.write(
                folder.resolve("mac.json"), KeysetHandle.generateNew(PredefinedMacParameters.HMAC_SHA256_256BITTAG));
        assertThatThrownBy(() -> KeysetFile.of(
                        Optional.of(file),
                        "hegui.evidence.keyset-file",
                        "Ed25519 private keys",
                        keys -> LedgerKeys.Loaded.of(ORIGIN, keys)))
                .hasMessage("The file that hegui.evidence.keyset-file names can't be read as a Tink JSON keyset of"
                        + " Ed25519 private keys.");
    }

    @Test
    void withoutAKeyTheServiceSaysWhatIsMissing() {
        assertThatThrownBy(() -> KeysetFile.of(
                        Optional.empty(),
                        "hegui.evidence.keyset-file",
                        "Ed25519 private keys",
                        keys -> LedgerKeys.Loaded.of(ORIGIN, keys)))
                .hasMessage("Set hegui.evidence.keyset-file to a Tink JSON keyset of Ed25519 private keys:"
                        + " there is no default key.");
    }

    private static LedgerKeys keys(Path file) throws Exception {
        return new LedgerKeys(new KeysetFile<>(file, keys -> LedgerKeys.Loaded.of(ORIGIN, keys)));
    }

    private static SignedNote signed(LedgerKeys keys, long size) {
        return new Checkpoint(ORIGIN, size, Sha256.of()).sign(List.of(keys.signer()));
    }
}
