package org.hegui.platform.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import com.google.crypto.tink.Aead;

/**
 * Encrypts and decrypts the fields of one subject. A value opens only under the handler, subject and field it was sealed
 * for. Not to be kept beyond the transaction in which it was opened: erasure must take effect at once.
 */
public final class SubjectVault {

    private final String context;
    private final Aead dataKey;

    SubjectVault(String context, Aead dataKey) {
        this.context = context;
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
     * @throws VaultFailure when the value was changed or belongs to another handler, subject or field
     */
    public String decrypt(String field, byte[] encrypted) {
        try {
            return new String(dataKey.decrypt(encrypted, context(field)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new VaultFailure("cannot decrypt a field", e);
        }
    }

    private byte[] context(String field) {
        return (context + "|" + field).getBytes(StandardCharsets.UTF_8);
    }
}
