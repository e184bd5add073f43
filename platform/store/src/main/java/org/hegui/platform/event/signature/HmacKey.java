package org.hegui.platform.event.signature;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

/** A symmetric key, {@code whsec_}. */
final class HmacKey extends WebhookKey {

    static final String PREFIX = "whsec_";

    private static final String ALGORITHM = "HmacSHA256";

    /** Between 24 and 64 bytes, says Standard Webhooks; as long as the hash. */
    private static final int BYTES = 32;

    private final byte[] bytes;

    HmacKey(byte[] bytes) {
        if (bytes.length < 24 || bytes.length > 64) {
            throw new IllegalArgumentException("A webhook secret has 24 to 64 bytes");
        }
        this.bytes = bytes;
    }

    static HmacKey generate() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new HmacKey(bytes);
    }

    @Override
    public String secret() {
        return text(PREFIX, bytes);
    }

    @Override
    public @Nullable String publicKey() {
        return null;
    }

    @Override
    WebhookScheme scheme() {
        return WebhookScheme.HMAC;
    }

    @Override
    byte[] sign(byte[] content) throws GeneralSecurityException {
        var mac = Mac.getInstance(ALGORITHM);
        mac.init(new SecretKeySpec(bytes, ALGORITHM));
        return mac.doFinal(content);
    }

    @Override
    boolean accepts(byte[] content, byte[] signature) throws GeneralSecurityException {
        return same(sign(content), signature);
    }
}
