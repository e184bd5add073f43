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
 * The vault keys of one service, made at the first start as Tink keysets in clear JSON, readable by their owner alone.
 * They lie beside the data that they protect: good for a demonstration, and marked as such.
 *
 * @param vault AES256_GCM, wraps the data keys of the subjects
 * @param index HMAC_SHA256_256BITTAG, blinds values that are searched for
 */
record Keysets(Path vault, Path index) {
    /** Those of this service; customer-service keeps the place that it had when it alone had a vault. */
    static Keysets of(Service service, Path data) throws IOException {
        var folder = data.resolve("keys");
        var own = service == Service.CUSTOMER ? folder : folder.resolve(service.module());
        var keysets = new Keysets(own.resolve("vault.json"), own.resolve("vault-index.json"));
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
