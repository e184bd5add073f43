package org.hegui.platform.event.signature;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/** An asymmetric key: {@code whsk_} holds the seed and the public key, {@code whpk_} the public key alone. */
final class Ed25519Key extends WebhookKey {

    static final String PRIVATE_PREFIX = "whsk_";
    static final String PUBLIC_PREFIX = "whpk_";

    private static final String ALGORITHM = "Ed25519";
    private static final int BYTES = 32;

    /** What RFC 8410 puts before the 32 bytes of a private and of a public key. */
    private static final byte[] PKCS8 = HexFormat.of().parseHex("302e020100300506032b657004220420");

    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private final byte @Nullable [] seed;
    private final byte[] point;

    private Ed25519Key(byte @Nullable [] seed, byte[] point) {
        this.seed = seed;
        this.point = point;
    }

    static Ed25519Key generate() {
        try {
            var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return new Ed25519Key(
                    last(pair.getPrivate().getEncoded()), last(pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static Ed25519Key ofPrivate(byte[] bytes) {
        if (bytes.length != 2 * BYTES) {
            throw new IllegalArgumentException("A private webhook key has 64 bytes: the seed and the public key");
        }
        return new Ed25519Key(Arrays.copyOf(bytes, BYTES), last(bytes));
    }

    static Ed25519Key ofPublic(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("A public webhook key has 32 bytes");
        }
        return new Ed25519Key(null, bytes);
    }

    @Override
    public String secret() {
        return text(PRIVATE_PREFIX, joined(seed(), point));
    }

    @Override
    public String publicKey() {
        return text(PUBLIC_PREFIX, point);
    }

    @Override
    WebhookScheme scheme() {
        return WebhookScheme.ED25519;
    }

    @Override
    byte[] sign(byte[] content) throws GeneralSecurityException {
        var signature = Signature.getInstance(ALGORITHM);
        signature.initSign(privateKey());
        signature.update(content);
        return signature.sign();
    }

    @Override
    boolean accepts(byte[] content, byte[] bytes) throws GeneralSecurityException {
        var signature = Signature.getInstance(ALGORITHM);
        signature.initVerify(verifyingKey());
        signature.update(content);
        return signature.verify(bytes);
    }

    private PrivateKey privateKey() throws GeneralSecurityException {
        return KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(joined(PKCS8, seed())));
    }

    private PublicKey verifyingKey() throws GeneralSecurityException {
        return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(joined(X509, point)));
    }

    private byte[] seed() {
        if (seed == null) {
            throw new IllegalStateException("This webhook key is a public one");
        }
        return seed;
    }

    private static byte[] last(byte[] encoded) {
        return Arrays.copyOfRange(encoded, encoded.length - BYTES, encoded.length);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
