package org.hegui.platform.vault.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

import com.google.crypto.tink.Aead;
import io.vertx.core.json.JsonObject;

/**
 * HashiCorp Vault's Transit engine as a Tink AEAD. The key never leaves it; a ciphertext is the text that Transit gives,
 * {@code vault:v3:…}, which names the version of the key.
 */
final class TransitAead implements Aead {

    private final TransitApi api;

    TransitAead(TransitApi api) {
        this.api = api;
    }

    @Override
    public byte[] encrypt(byte[] plaintext, byte[] associatedData) throws GeneralSecurityException {
        var body = new JsonObject().put("plaintext", base64(plaintext)).put("associated_data", base64(associatedData));
        return api.post("encrypt", body).getString("ciphertext").getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public byte[] decrypt(byte[] ciphertext, byte[] associatedData) throws GeneralSecurityException {
        var body = new JsonObject()
                .put("ciphertext", new String(ciphertext, StandardCharsets.US_ASCII))
                .put("associated_data", base64(associatedData));
        return Base64.getDecoder().decode(api.post("decrypt", body).getString("plaintext"));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
