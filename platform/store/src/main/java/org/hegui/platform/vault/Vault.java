package org.hegui.platform.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import jakarta.inject.Singleton;

/**
 * Encrypts personal information (PIPL-51(3)) with a data key per subject, itself wrapped by the key-encryption key.
 * Destroying the wrapped key erases everything that was encrypted with it.
 */
@Singleton
public class Vault {

    private final Aead keyEncryptionKey;

    Vault(Aead keyEncryptionKey) {
        this.keyEncryptionKey = keyEncryptionKey;
    }

    /** A new data key for the subject, wrapped, to be stored beside the subject's row. */
    public byte[] newKey(UUID subjectId) {
        try {
            var key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(key, keyEncryptionKey, context(subjectId));
        } catch (GeneralSecurityException e) {
            throw new VaultFailure("cannot make a data key", e);
        }
    }

    /**
     * Opens the subject's data key.
     *
     * @param wrappedKey what {@link #newKey} gave for the same subject
     * @throws VaultFailure when the key belongs to another subject, was changed, or the key-encryption key is gone
     */
    public SubjectVault open(UUID subjectId, byte[] wrappedKey) {
        try {
            var key = TinkProtoKeysetFormat.parseEncryptedKeyset(wrappedKey, keyEncryptionKey, context(subjectId));
            return new SubjectVault(subjectId, key.getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (GeneralSecurityException e) {
            throw new VaultFailure("cannot open the data key of a subject", e);
        }
    }

    private static byte[] context(UUID subjectId) {
        return ("hegui-subject-key|" + subjectId).getBytes(StandardCharsets.UTF_8);
    }
}
