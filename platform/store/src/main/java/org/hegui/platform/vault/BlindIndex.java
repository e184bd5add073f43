package org.hegui.platform.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import com.google.crypto.tink.Mac;
import jakarta.inject.Singleton;

/** Keyed hashes by which an encrypted value can be found again by equality, and only so. */
@Singleton
public class BlindIndex {

    private final Mac key;

    BlindIndex(Mac key) {
        this.key = key;
    }

    /** The hash of the normalised value of a field within a handler; the same value gives another one elsewhere. */
    public byte[] of(String handler, String field, String normalisedValue) {
        try {
            return key.computeMac((handler + "|" + field + "|" + normalisedValue).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new VaultFailure("cannot hash a value", e);
        }
    }
}
