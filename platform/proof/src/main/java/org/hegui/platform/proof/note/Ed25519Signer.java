package org.hegui.platform.proof.note;

import java.io.Serial;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.NamedParameterSpec;

/** Signs with an Ed25519 key of this process. */
public final class Ed25519Signer implements NoteSigner {
    private final NoteVerifier verifier;
    private final PrivateKey key;

    private Ed25519Signer(NoteVerifier verifier, PrivateKey key) {
        this.verifier = verifier;
        this.key = key;
    }

    /** A new key of this name. */
    public static Ed25519Signer generate(String name) {
        return generated(name, new SecureRandom());
    }

    /**
     * The key that the 32 bytes of an Ed25519 private key (RFC 8032, section 5.1.5) stand for.
     *
     * @throws IllegalArgumentException when the seed has another length
     */
    public static Ed25519Signer ofSeed(String name, byte[] seed) {
        if (seed.length != Ed25519.KEY_LENGTH) {
            throw new IllegalArgumentException("an Ed25519 seed has " + Ed25519.KEY_LENGTH + " bytes");
        }
        return generated(name, new Given(seed));
    }

    @Override
    public NoteVerifier verifier() {
        return verifier;
    }

    @Override
    public byte[] sign(byte[] text) {
        try {
            var signature = Signature.getInstance(Ed25519.NAME);
            signature.initSign(key);
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key can't sign", e);
        }
    }

    @Override
    public String toString() {
        return verifier.toString();
    }

    private static Ed25519Signer generated(String name, SecureRandom random) {
        try {
            var generator = KeyPairGenerator.getInstance(Ed25519.NAME);
            generator.initialize(NamedParameterSpec.ED25519, random);
            var pair = generator.generateKeyPair();
            var verifier = new NoteVerifier(name, Ed25519.raw((EdECPublicKey) pair.getPublic()));
            return new Ed25519Signer(verifier, pair.getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has Ed25519", e);
        }
    }

    /** The JDK makes the public key of a private one only when it generates both. */
    private static final class Given extends SecureRandom {
        @Serial
        private static final long serialVersionUID = 1L;

        private final transient byte[] seed;

        Given(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
