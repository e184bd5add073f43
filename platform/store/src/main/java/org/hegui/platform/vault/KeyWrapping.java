package org.hegui.platform.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import jakarta.inject.Singleton;

import org.hegui.platform.vault.cipher.FieldCipher;

/** Makes, opens and re-wraps the keys of subjects. Blocks when the key-encryption key is on another machine. */
@Singleton
class KeyWrapping {

    /** Key id of rows from the time before the id was noted: a Tink encrypted keyset bound to the subject alone. */
    private static final String NOT_NOTED = "unknown";

    private final KeyEncryption keyEncryption;

    KeyWrapping(KeyEncryption keyEncryption) {
        this.keyEncryption = keyEncryption;
    }

    boolean blocks() {
        return keyEncryption.isRemote();
    }

    /** A fresh data key, wrapped. */
    KeyEncryption.Wrapped fresh(SubjectKey.Key key, FieldCipher cipher) {
        try {
            return keyEncryption.wrap(cipher.newKey(), context(key));
        } catch (GeneralSecurityException e) {
            throw new VaultFailure("cannot make a data key", e);
        }
    }

    /** The fields of the subject, readable. */
    SubjectVault open(SubjectKey row) {
        try {
            return new SubjectVault(fieldContext(row), row.cipher().open(dataKey(row)));
        } catch (GeneralSecurityException e) {
            throw new VaultFailure("cannot open the data key of a subject", e);
        }
    }

    /** The same data key under the primary key-encryption key. */
    KeyEncryption.Wrapped anew(SubjectKey row) throws GeneralSecurityException {
        return keyEncryption.wrap(dataKey(row), context(row.key()));
    }

    private byte[] dataKey(SubjectKey row) throws GeneralSecurityException {
        return NOT_NOTED.equals(row.kekId())
                ? firstForm(row)
                : keyEncryption.unwrap(row.wrappedKey(), context(row.key()));
    }

    private byte[] firstForm(SubjectKey row) throws GeneralSecurityException {
        AeadConfig.register();
        var context = "hegui-subject-key|" + row.key().subjectId();
        var keyset = TinkProtoKeysetFormat.parseEncryptedKeyset(
                row.wrappedKey(), new Unwrapping(keyEncryption), context.getBytes(StandardCharsets.UTF_8));
        return TinkProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get());
    }

    private static byte[] context(SubjectKey.Key key) {
        return ("hegui-subject-key|" + named(key)).getBytes(StandardCharsets.UTF_8);
    }

    private static String fieldContext(SubjectKey row) {
        return row.bindsHandler() ? named(row.key()) : row.key().subjectId().toString();
    }

    /** With the length before it, no handler's name can pass for another handler and subject. */
    private static String named(SubjectKey.Key key) {
        return key.handler().length() + "|" + key.handler() + "|" + key.subjectId();
    }

    /** What Tink's own format needs of a key-encryption key. */
    private record Unwrapping(KeyEncryption keyEncryption) implements Aead {

        @Override
        public byte[] encrypt(byte[] plaintext, byte[] associatedData) throws GeneralSecurityException {
            return keyEncryption.wrap(plaintext, associatedData).bytes();
        }

        @Override
        public byte[] decrypt(byte[] ciphertext, byte[] associatedData) throws GeneralSecurityException {
            return keyEncryption.unwrap(ciphertext, associatedData);
        }
    }
}
