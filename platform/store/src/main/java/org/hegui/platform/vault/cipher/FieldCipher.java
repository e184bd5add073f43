package org.hegui.platform.vault.cipher;

import java.security.GeneralSecurityException;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.subtle.Random;

/** With what the fields of a subject are encrypted. It is noted with the subject's key, so that a switch strands nobody. */
public enum FieldCipher {
    /** AES with 256 bits in GCM (NIST SP 800-38D), by Google Tink; its data key is a Tink keyset. */
    AES256_GCM {
        @Override
        public byte[] newKey() throws GeneralSecurityException {
            var key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            return TinkProtoKeysetFormat.serializeKeyset(key, InsecureSecretKeyAccess.get());
        }

        @Override
        public Aead open(byte[] dataKey) throws GeneralSecurityException {
            return TinkProtoKeysetFormat.parseKeyset(dataKey, InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        }
    },
    /** SM4 (GB/T 32907) in GCM, by Bouncy Castle, for handlers that must use national cryptography. */
    SM4_GCM {
        @Override
        public byte[] newKey() {
            return Random.randBytes(Sm4Gcm.KEY_BYTES);
        }

        @Override
        public Aead open(byte[] dataKey) throws GeneralSecurityException {
            return new Sm4Gcm(dataKey);
        }
    };

    /** Makes the ciphers known to Tink; once, before any is used, and not while a native image is built. */
    public static void prepare() {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink can't register its own ciphers", e);
        }
    }

    /** A fresh data key in the form that {@link #open} reads; it must be wrapped before it is kept. */
    public abstract byte[] newKey() throws GeneralSecurityException;

    /** The cipher under this data key. */
    public abstract Aead open(byte[] dataKey) throws GeneralSecurityException;
}
