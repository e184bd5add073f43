package org.hegui.platform.vault.cipher;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;

/** With what the fields of a subject are encrypted. It is noted with the subject's key, so that a switch strands nobody. */
public enum FieldCipher {
    /** AES with 256 bits in GCM (NIST SP 800-38D), by Google Tink; its data key is a Tink keyset. */
    AES256_GCM {
        @Override
        public byte[] newKey() throws GeneralSecurityException {
            AeadConfig.register();
            var key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            return TinkProtoKeysetFormat.serializeKeyset(key, InsecureSecretKeyAccess.get());
        }

        @Override
        public Aead open(byte[] dataKey) throws GeneralSecurityException {
            AeadConfig.register();
            return TinkProtoKeysetFormat.parseKeyset(dataKey, InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        }
    },
    /** SM4 (GB/T 32907) in GCM, by Bouncy Castle, for handlers that must use national cryptography. */
    SM4_GCM {
        @Override
        public byte[] newKey() {
            var key = new byte[Sm4Gcm.KEY_BYTES];
            RANDOM.nextBytes(key);
            return key;
        }

        @Override
        public Aead open(byte[] dataKey) throws GeneralSecurityException {
            return new Sm4Gcm(dataKey, RANDOM);
        }
    };

    private static final SecureRandom RANDOM = new SecureRandom();

    /** A fresh data key in the form that {@link #open} reads; it must be wrapped before it is kept. */
    public abstract byte[] newKey() throws GeneralSecurityException;

    /** The cipher under this data key. */
    public abstract Aead open(byte[] dataKey) throws GeneralSecurityException;
}
