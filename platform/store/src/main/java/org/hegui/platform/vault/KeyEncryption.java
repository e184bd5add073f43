package org.hegui.platform.vault;

import java.security.GeneralSecurityException;
import java.util.List;

/**
 * The key-encryption key: wraps the data keys of the subjects. Several keys may be valid at once, of which the primary
 * wraps and all unwrap, so that it can be rotated. {@code hegui.vault.key-source} chooses one of ours; a bean of this type
 * in the application, for example around the {@code Aead} of a cloud's Tink {@code KmsClient}, takes its place.
 */
public interface KeyEncryption {

    /**
     * A wrapped data key.
     *
     * @param bytes what {@link #unwrap} takes
     * @param keyId the key that wrapped it, one of {@link #keys}
     */
    record Wrapped(byte[] bytes, String keyId) {}

    /**
     * Wraps a data key under the primary key.
     *
     * @param context whose key it is; unwraps only with the same
     */
    Wrapped wrap(byte[] dataKey, byte[] context) throws GeneralSecurityException;

    /**
     * The data key that was wrapped under any of the keys.
     *
     * @throws GeneralSecurityException when it was changed, belongs elsewhere, its key is gone or the source is away
     */
    byte[] unwrap(byte[] wrapped, byte[] context) throws GeneralSecurityException;

    /** Id of the key that wraps now. */
    String primary() throws GeneralSecurityException;

    /** Ids of all keys that unwrap, the primary among them. */
    List<String> keys() throws GeneralSecurityException;

    /** Whether its methods call another machine, so that they must not run on an event loop. */
    default boolean isRemote() {
        return true;
    }
}
