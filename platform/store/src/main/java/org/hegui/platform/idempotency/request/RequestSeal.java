package org.hegui.platform.idempotency.request;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.spec.SecretKeySpec;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.subtle.PrfHmacJce;

import org.hegui.platform.identity.Actor;

/**
 * Three secrets made of the key that the caller sent and of who the caller is (HKDF, RFC 5869): the name under which an
 * answer is found, the hash by which the same request is known again, and the cipher of the answer. The key itself is not
 * kept, so a table or a dump shows nothing of what was sent or answered, also after a subject was erased.
 */
public final class RequestSeal {

    private static final int BYTES = 32;
    private static final String HMAC = "HMACSHA256";

    private final byte[] secrets;

    /** What this key means when this actor sends it. */
    public RequestSeal(IdempotencyKey key, Actor actor) {
        var who = String.join("\n", actor.handler(), actor.clientId(), actor.subject());
        try {
            secrets = Hkdf.computeHkdf(HMAC, bytes(key.text()), bytes("hegui idempotency"), bytes(who), 3 * BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HKDF is not available", e);
        }
    }

    /** Under which the answer is found. */
    public byte[] name() {
        return secret(0);
    }

    /** The same for the same method, path, query and body only. */
    public byte[] requestHash(String request, byte[] body) {
        try {
            var head = bytes(request + "\n");
            var whole = Arrays.copyOf(head, head.length + body.length);
            System.arraycopy(body, 0, whole, head.length, body.length);
            return new PrfHmacJce(HMAC, new SecretKeySpec(secret(1), "HMAC")).compute(whole, BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC is not available", e);
        }
    }

    /** The body as only the sender of the key can read it. */
    public byte[] encrypt(byte[] body) {
        try {
            return new AesGcmJce(secret(2)).encrypt(body, name());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("an answer cannot be encrypted", e);
        }
    }

    /** The body that was encrypted. */
    public byte[] decrypt(byte[] sealed) {
        try {
            return new AesGcmJce(secret(2)).decrypt(sealed, name());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a kept answer was changed", e);
        }
    }

    private byte[] secret(int number) {
        return Arrays.copyOfRange(secrets, number * BYTES, (number + 1) * BYTES);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
