package org.hegui.platform.vault.cipher;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.Random;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * SM4 in GCM: a version byte, a random nonce of 12 bytes, the ciphertext, a tag of 16 bytes. A key serves one subject,
 * so that its random nonces stay far from the 2^32 at which they might meet.
 */
final class Sm4Gcm implements Aead {

    static final int KEY_BYTES = 16;

    private static final byte VERSION = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;
    private static final int HEADER_BYTES = 1 + NONCE_BYTES;

    private final KeyParameter key;

    Sm4Gcm(byte[] key) throws GeneralSecurityException {
        if (key.length != KEY_BYTES) {
            throw new GeneralSecurityException("an SM4 key has 16 bytes");
        }
        this.key = new KeyParameter(key);
    }

    @Override
    public byte[] encrypt(byte[] plaintext, byte[] associatedData) throws GeneralSecurityException {
        var nonce = Random.randBytes(NONCE_BYTES);
        var sealed = run(true, nonce, plaintext, associatedData);
        return ByteBuffer.allocate(HEADER_BYTES + sealed.length)
                .put(VERSION)
                .put(nonce)
                .put(sealed)
                .array();
    }

    @Override
    public byte[] decrypt(byte[] ciphertext, byte[] associatedData) throws GeneralSecurityException {
        if (ciphertext.length < HEADER_BYTES + TAG_BYTES || ciphertext[0] != VERSION) {
            throw new GeneralSecurityException("not a ciphertext of SM4-GCM");
        }
        var nonce = Arrays.copyOfRange(ciphertext, 1, HEADER_BYTES);
        var sealed = Arrays.copyOfRange(ciphertext, HEADER_BYTES, ciphertext.length);
        return run(false, nonce, sealed, associatedData);
    }

    private byte[] run(boolean encrypt, byte[] nonce, byte[] input, byte[] associatedData)
            throws GeneralSecurityException {
        var cipher = GCMBlockCipher.newInstance(new SM4Engine());
        cipher.init(encrypt, new AEADParameters(key, TAG_BYTES * Byte.SIZE, nonce, associatedData));
        var output = new byte[cipher.getOutputSize(input.length)];
        try {
            var written = cipher.processBytes(input, 0, input.length, output, 0);
            cipher.doFinal(output, written);
        } catch (InvalidCipherTextException e) {
            throw new GeneralSecurityException("the ciphertext was changed or belongs elsewhere", e);
        }
        return output;
    }
}
