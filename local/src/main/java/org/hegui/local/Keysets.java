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
import com.google.crypto.tink.signature.PredefinedSignatureParameters;
import com.google.crypto.tink.signature.SignatureConfig;

/**
 * The demo keys of a service, made at the first start as Tink keysets in clear JSON, readable by their owner alone.
 *
 * @param vault AES256_GCM, wraps the data keys of the subjects
 * @param index HMAC_SHA256_256BITTAG, blinds values that are searched for
 */
record Keysets(Path vault, Path index) {
    /**
     * The keys of a service's ledger.
     *
     * @param checkpoints ED25519, signs checkpoints
     * @param marks HMAC_SHA256_256BITTAG, marks the rows
     */
    record Ledger(Path checkpoints, Path marks) {}

    static Ledger ledgerIn(Path data, String service) throws IOException {
        var folder = data.resolve("keys").resolve(service);
        var ledger = new Ledger(folder.resolve("evidence.json"), folder.resolve("evidence-mark.json"));
        try {
            SignatureConfig.register();
            MacConfig.register();
            makeIfAbsent(ledger.checkpoints, PredefinedSignatureParameters.ED25519);
            makeIfAbsent(ledger.marks, PredefinedMacParameters.HMAC_SHA256_256BITTAG);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink can't make its own predefined keys", e);
        }
        return ledger;
    }

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
