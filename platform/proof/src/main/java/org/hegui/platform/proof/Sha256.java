package org.hegui.platform.proof;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The one hash of all proofs. */
public final class Sha256 {
    /** Bytes of a hash. */
    public static final int LENGTH = 32;

    private Sha256() {}

    /** A digest to be fed piece by piece. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** The hash of the parts, one after the other. */
    public static byte[] of(byte[]... parts) {
        var digest = digest();
        for (var part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }
}
