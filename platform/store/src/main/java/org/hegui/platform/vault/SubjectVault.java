package org.hegui.platform.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

import com.google.crypto.tink.Aead;

/** Encrypts and decrypts the fields of one subject. A value opens only under the subject and field it was sealed for. */
public final class SubjectVault {

    private final UUID subjectId;
    private final Aead dataKey;

    SubjectVault(UUID subjectId, Aead dataKey) {
        this.subjectId = subjectId;
        this.dataKey = dataKey;
    }

    /** The encrypted value of the field. */
    public byte[] encrypt(String field, String value) {
        try {
            return dataKey.encrypt(value.getBytes(StandardCharsets.UTF_8), context(field));
        } catch (GeneralSecurityException e) {
            throw new VaultFailure("cannot encrypt a field", e);
        }
    }

    /**
     * The clear value of the field.
     *
     * @throws VaultFailure when the value was changed or belongs to another subject or field
     */
    public String decrypt(String field, byte[] encrypted) {
        try {
            return new String(dataKey.decrypt(encrypted, context(field)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new VaultFailure("cannot decrypt a field", e);
        }
    }

    private byte[] context(String field) {
        return (subjectId + "|" + field).getBytes(StandardCharsets.UTF_8);
    }
}
