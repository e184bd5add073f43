package org.hegui.platform.proof;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A salted commitment that stands in an entry in place of personal information. Who has the salt can show later which
 * value was meant; when the salt is destroyed, nobody can, and the proof of the entry still holds.
 *
 * <p>It is {@code base64url(HMAC-SHA-256(key = salt, value in UTF-8))} without padding, 43 characters long.
 */
public final class Commitment {
    /** Bytes of a salt. */
    public static final int SALT_LENGTH = 32;

    private static final String MAC = "HmacSHA256";

    private Commitment() {}

    /**
     * The commitment to a value.
     *
     * @param salt 32 random bytes, never used for another commitment
     * @throws IllegalArgumentException when the salt has another length
     */
    public static String of(byte[] salt, String value) {
        if (salt.length != SALT_LENGTH) {
            throw new IllegalArgumentException("a salt has " + SALT_LENGTH + " bytes");
        }
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(salt, MAC));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC-SHA-256", e);
        }
    }

    /** Whether the commitment opens to this value with this salt. */
    public static boolean matches(String commitment, byte[] salt, String value) {
        return MessageDigest.isEqual(
                of(salt, value).getBytes(StandardCharsets.US_ASCII), commitment.getBytes(StandardCharsets.UTF_8));
    }
}
