package org.hegui.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.PredefinedMacParameters;

/**
 * The vault's keys, made at the first start as Tink keysets in clear JSON, readable by their owner alone.
 *
 * @param vault AES256_GCM, wraps the data keys of the subjects
 * @param index HMAC_SHA256_256BITTAG, blinds values that are searched for
 */
record Keysets(Path vault, Path index) {
    static Keysets in(Path data) throws IOException {
        var keysets = new Keysets(data.resolve("keys/vault.json"), data.resolve("keys/vault-index.json"));
        try {
            AeadConfig.register();
            MacConfig.register();
            makeIfAbsent(keysets.vault, PredefinedAeadParameters.AES256_GCM);
            makeIfAbsent(keysets.index, PredefinedMacParameters.HMAC_SHA256_256BITTAG);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink can't make its own predefined keys", e);
        }
        return keysets;
    }

    private static void makeIfAbsent(Path file, Parameters kind) throws IOException, GeneralSecurityException {
        if (!Files.exists(file)) {
            var handle = KeysetHandle.generateNew(kind);
            var json = TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get());
            PrivateFiles.write(file, json);
        }
    }
}
