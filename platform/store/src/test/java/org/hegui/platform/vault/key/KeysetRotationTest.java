package org.hegui.platform.vault.key;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.hegui.platform.keyset.KeysetFile;

class KeysetRotationTest {

    private static final byte[] KEY = "a data key".getBytes(UTF_8);
    private static final byte[] CONTEXT = "whose".getBytes(UTF_8);

    @TempDir
    private Path folder;

    @BeforeAll
    static void register() throws GeneralSecurityException {
        AeadConfig.register();
        MacConfig.register();
    }

    @Test
    void oldAndNewKeysUnwrapAndTheNewOneWraps() throws IOException, GeneralSecurityException {
        var path = folder.resolve("keyset.json");
        var before = Keysets.fresh(PredefinedAeadParameters.AES256_GCM);
        Keysets.write(path, before);
        var file = new KeysetFile<>(path, KeysetKeys.Loaded::of);
        var keys = new KeysetKeys(file);
        var old = keys.wrap(KEY, CONTEXT);

        Keysets.write(path, Keysets.withAnother(before, PredefinedAeadParameters.AES256_GCM, true));
        file.refresh();
        var fresh = keys.wrap(KEY, CONTEXT);

        assertThat(keys.keys())
                .containsExactlyInAnyOrder(old.keyId(), fresh.keyId())
                .hasSize(2);
        assertThat(keys.primary()).isEqualTo(fresh.keyId());
        assertThat(keys.unwrap(old.bytes(), CONTEXT)).isEqualTo(KEY);
        assertThat(keys.unwrap(fresh.bytes(), CONTEXT)).isEqualTo(KEY);
        assertThatThrownBy(() -> keys.unwrap(old.bytes(), KEY)).isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void aKeyThatAnotherReplicaSawFirstIsLookedForAtOnce() throws IOException, GeneralSecurityException {
        var path = folder.resolve("keyset.json");
        var before = Keysets.fresh(PredefinedAeadParameters.AES256_GCM);
        Keysets.write(path, before);
        var late = new KeysetKeys(new KeysetFile<>(path, KeysetKeys.Loaded::of));
        late.wrap(KEY, CONTEXT);
        Keysets.write(path, Keysets.withAnother(before, PredefinedAeadParameters.AES256_GCM, true));
        var early = new KeysetKeys(new KeysetFile<>(path, KeysetKeys.Loaded::of));

        assertThat(late.unwrap(early.wrap(KEY, CONTEXT).bytes(), CONTEXT)).isEqualTo(KEY);
    }

    @Test
    void aFileThatCannotBeReadLeavesTheKeysOfBefore() throws IOException, GeneralSecurityException {
        var path = folder.resolve("keyset.json");
        Keysets.write(path, Keysets.fresh(PredefinedAeadParameters.AES256_GCM));
        var file = new KeysetFile<>(path, KeysetKeys.Loaded::of);
        var keys = new KeysetKeys(file);
        var wrapped = keys.wrap(KEY, CONTEXT);

        Keysets.writeText(path, "{\"primaryKeyId\":");
        file.refresh();

        assertThat(keys.unwrap(wrapped.bytes(), CONTEXT)).isEqualTo(KEY);
    }

    @Test
    void hashesUnderAnyIndexKeyAreFound() throws IOException, GeneralSecurityException {
        var path = folder.resolve("index.json");
        var before = Keysets.fresh(PredefinedMacParameters.HMAC_SHA256_256BITTAG);
        Keysets.write(path, before);
        var file = new KeysetFile<>(path, IndexKeyset::macs);
        var index = new IndexKeyset(file);
        var old = index.all().getFirst().computeMac(KEY);

        Keysets.write(path, Keysets.withAnother(before, PredefinedMacParameters.HMAC_SHA256_256BITTAG, true));
        file.refresh();

        assertThat(index.all()).hasSize(2);
        assertThat(index.all().getFirst().computeMac(KEY)).isNotEqualTo(old);
        assertThat(index.all().getLast().computeMac(KEY)).isEqualTo(old);
    }
}
