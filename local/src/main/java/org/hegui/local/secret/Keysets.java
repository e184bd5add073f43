package org.hegui.local.secret;

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

import org.hegui.local.file.PrivateFiles;
import org.hegui.local.settings.Service;

/**
 * The keys of one service, made at the first start as Tink keysets in clear JSON, readable by their owner alone. They lie
 * beside the data that they protect: good for a demonstration, and marked as such.
 *
 * @param vault AES256_GCM, wraps the data keys of the subjects
 * @param index HMAC_SHA256_256BITTAG, blinds values that are searched for
 * @param checkpoints ED25519, signs the checkpoints of the ledger
 * @param marks HMAC_SHA256_256BITTAG, marks the rows of the ledger
 * @param events AES256_GCM, seals the keys that sign events
 */
public record Keysets(Path vault, Path index, Path checkpoints, Path marks, Path events) {
    /** Those of this service; customer-service keeps the place that it had when it alone had a vault. */
    public static Keysets of(Service service, Path data) throws IOException {
        var folder = data.resolve("keys");
        var own = service == Service.CUSTOMER ? folder : folder.resolve(service.module());
        var keysets = new Keysets(
                own.resolve("vault.json"),
                own.resolve("vault-index.json"),
                own.resolve("evidence.json"),
                own.resolve("evidence-mark.json"),
                own.resolve("events.json"));
        try {
            AeadConfig.register();
            MacConfig.register();
            SignatureConfig.register();
            makeIfAbsent(keysets.vault, PredefinedAeadParameters.AES256_GCM);
            makeIfAbsent(keysets.index, PredefinedMacParameters.HMAC_SHA256_256BITTAG);
            makeIfAbsent(keysets.checkpoints, PredefinedSignatureParameters.ED25519);
            makeIfAbsent(keysets.marks, PredefinedMacParameters.HMAC_SHA256_256BITTAG);
            makeIfAbsent(keysets.events, PredefinedAeadParameters.AES256_GCM);
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
