package org.hegui.platform.event.signature;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;

import org.jspecify.annotations.Nullable;

/** A key that signs events, checks their signatures, or both. Its {@code toString} tells nothing. */
public abstract sealed class WebhookKey permits HmacKey, Ed25519Key {

    /** A fresh key that can sign. */
    public static WebhookKey generate(WebhookScheme scheme) {
        return switch (scheme) {
            case HMAC -> HmacKey.generate();
            case ED25519 -> Ed25519Key.generate();
        };
    }

    /**
     * Reads a key as Standard Webhooks writes it: {@code whsec_}, {@code whsk_} (private) or {@code whpk_} (public).
     *
     * @throws IllegalArgumentException when it is none of them; the message does not repeat it
     */
    public static WebhookKey parse(String text) {
        var end = text.indexOf('_') + 1;
        var bytes = Base64.getDecoder().decode(text.substring(end));
        return switch (text.substring(0, end)) {
            case HmacKey.PREFIX -> new HmacKey(bytes);
            case Ed25519Key.PRIVATE_PREFIX -> Ed25519Key.ofPrivate(bytes);
            case Ed25519Key.PUBLIC_PREFIX -> Ed25519Key.ofPublic(bytes);
            default -> throw new IllegalArgumentException("A webhook key begins with whsec_, whsk_ or whpk_");
        };
    }

    /** The secret as Standard Webhooks writes it. */
    public abstract String secret();

    /** The public key to give to receivers, when the scheme has one. */
    public abstract @Nullable String publicKey();

    abstract WebhookScheme scheme();

    abstract byte[] sign(byte[] content) throws GeneralSecurityException;

    abstract boolean accepts(byte[] content, byte[] signature) throws GeneralSecurityException;

    static String text(String prefix, byte[] bytes) {
        return prefix + Base64.getEncoder().encodeToString(bytes);
    }

    static boolean same(byte[] one, byte[] other) {
        return MessageDigest.isEqual(one, other);
    }

    @Override
    public final String toString() {
        return "WebhookKey[" + scheme() + "]";
    }
}
