package org.hegui.platform.vault.index;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;

import com.google.crypto.tink.Mac;
import jakarta.inject.Singleton;

import org.hegui.platform.vault.VaultFailure;

/**
 * Keyed hashes (HMAC-SHA-256) by which an encrypted value can be found again by equality, and only so. A value is
 * hashed in the one form of its field, so that two spellings of a number are equal; the same value gives another hash in
 * another field and for another handler.
 */
@Singleton
public class BlindIndex {

    private final IndexKeys keys;

    BlindIndex(IndexKeys keys) {
        this.keys = keys;
    }

    /**
     * The hash to be kept, under the primary key.
     *
     * @param field code of the field, see {@code Field#code}
     */
    public byte[] of(String handler, String field, String value) {
        return hash(keys.all().getFirst(), handler, field, value);
    }

    /** The hashes to look for, one for each valid key: what was kept before the key was rotated is found too. */
    public List<byte[]> anyOf(String handler, String field, String value) {
        return keys.all().stream().map(key -> hash(key, handler, field, value)).toList();
    }

    private static byte[] hash(Mac key, String handler, String field, String value) {
        var text = handler + "|" + field + "|" + IndexForm.of(field, value);
        try {
            return key.computeMac(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new VaultFailure("cannot hash a value", e);
        }
    }
}
