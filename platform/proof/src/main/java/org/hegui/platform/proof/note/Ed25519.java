package org.hegui.platform.proof.note;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;

/** Between the 32 bytes of a public key (RFC 8032, section 5.1.2) and the JDK's. */
final class Ed25519 {
    static final String NAME = "Ed25519";
    static final int KEY_LENGTH = 32;

    private static final int SIGN = 0x80;

    private Ed25519() {}

    static PublicKey key(byte[] raw) throws GeneralSecurityException {
        var bigEndian = reversed(raw);
        var odd = (bigEndian[0] & SIGN) != 0;
        bigEndian[0] &= (byte) ~SIGN;
        var point = new EdECPoint(odd, new BigInteger(1, bigEndian));
        return KeyFactory.getInstance(NAME).generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point));
    }

    static byte[] raw(EdECPublicKey key) {
        var bigEndian = key.getPoint().getY().toByteArray();
        var raw = Arrays.copyOf(reversed(bigEndian), KEY_LENGTH);
        if (key.getPoint().isXOdd()) {
            raw[KEY_LENGTH - 1] |= (byte) SIGN;
        }
        return raw;
    }

    private static byte[] reversed(byte[] bytes) {
        var reversed = new byte[bytes.length];
        for (var i = 0; i < bytes.length; i++) {
            reversed[i] = bytes[bytes.length - 1 - i];
        }
        return reversed;
    }
}
