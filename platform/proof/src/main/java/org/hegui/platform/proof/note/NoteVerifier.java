package org.hegui.platform.proof.note;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

import org.hegui.platform.proof.Sha256;

/** A named Ed25519 public key that verifies notes; written as a <em>vkey</em>: {@code name+keyid+base64(1 || key)}. */
public final class NoteVerifier {
    private static final byte ED25519_NOTE = 1;
    private static final int ID_LENGTH = 4;
    private static final int PARTS = 3;
    private static final HexFormat HEX = HexFormat.of();

    private final String name;
    private final byte[] encoded;
    private final byte[] id;
    private final PublicKey key;

    /**
     * The key of this name.
     *
     * @param name not empty, without blanks and {@code +}
     * @param publicKey 32 bytes (RFC 8032, section 5.1.2)
     * @throws MalformedNote when the name or the key can't be one
     */
    public NoteVerifier(String name, byte[] publicKey) {
        if (!isName(name)) {
            throw new MalformedNote("a key has a name without blanks and +");
        }
        if (publicKey.length != Ed25519.KEY_LENGTH) {
            throw new MalformedNote("an Ed25519 key has " + Ed25519.KEY_LENGTH + " bytes");
        }
        this.name = name;
        this.encoded = encoded(publicKey);
        this.id = Arrays.copyOf(Sha256.of(NoteText.bytes(name + "\n"), encoded), ID_LENGTH);
        this.key = key(publicKey);
    }

    /**
     * Reads a vkey.
     *
     * @throws MalformedNote when it isn't one, is of another algorithm, or its id isn't that of its key
     */
    public static NoteVerifier parse(String vkey) {
        var parts = vkey.split("\\+", PARTS);
        if (parts.length != PARTS) {
            throw new MalformedNote("a key is written as name+id+base64");
        }
        var encoded = NoteText.base64(parts[2]);
        if (encoded.length == 0 || encoded[0] != ED25519_NOTE) {
            throw new MalformedNote("the key isn't an Ed25519 key");
        }
        var verifier = new NoteVerifier(parts[0], Arrays.copyOfRange(encoded, 1, encoded.length));
        if (!HEX.formatHex(verifier.id).equals(parts[1])) {
            throw new MalformedNote("the id isn't that of the key");
        }
        return verifier;
    }

    /** Name of the key. */
    public String name() {
        return name;
    }

    /** The four bytes by which a signature says whose it is. */
    public byte[] keyId() {
        return id.clone();
    }

    /** The 32 bytes of the public key. */
    public byte[] publicKey() {
        return Arrays.copyOfRange(encoded, 1, encoded.length);
    }

    /** The key as text. */
    public String vkey() {
        return name + "+" + HEX.formatHex(id) + "+" + Base64.getEncoder().encodeToString(encoded);
    }

    /** SHA-256 of the public key in hexadecimal: to be compared over the telephone. */
    public String fingerprint() {
        return HEX.formatHex(Sha256.of(publicKey()));
    }

    /** Whether the signature of these bytes is this key's. */
    public boolean verifies(byte[] text, byte[] signature) {
        try {
            var check = Signature.getInstance(Ed25519.NAME);
            check.initVerify(key);
            check.update(text);
            return check.verify(signature);
        } catch (GeneralSecurityException wrong) {
            return false;
        }
    }

    /** Whether the line says that it is of this key. */
    boolean isNamedBy(NoteSignature signature) {
        return name.equals(signature.name()) && Arrays.equals(id, signature.keyId());
    }

    static boolean isName(String name) {
        return !name.isEmpty() && name.codePoints().noneMatch(c -> c == '+' || isBlank(c));
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character);
    }

    private static byte[] encoded(byte[] publicKey) {
        var encoded = new byte[1 + publicKey.length];
        encoded[0] = ED25519_NOTE;
        System.arraycopy(publicKey, 0, encoded, 1, publicKey.length);
        return encoded;
    }

    private static PublicKey key(byte[] publicKey) {
        try {
            return Ed25519.key(publicKey);
        } catch (GeneralSecurityException e) {
            throw new MalformedNote("the bytes are no Ed25519 key");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteVerifier that && name.equals(that.name) && Arrays.equals(encoded, that.encoded);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(id);
    }

    @Override
    public String toString() {
        return vkey();
    }
}
