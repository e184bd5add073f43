package org.hegui.platform.vault.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;

import org.hegui.platform.vault.KeyEncryption;

/** The key-encryption key in HashiCorp Vault's Transit engine; its ids are the key's name and version, {@code hegui:v3}. */
final class TransitKeys implements KeyEncryption {

    private final TransitApi api;
    private final TransitAead aead;
    private final String name;

    TransitKeys(TransitApi api, String name) {
        this.api = api;
        this.aead = new TransitAead(api);
        this.name = name;
    }

    @Override
    public Wrapped wrap(byte[] dataKey, byte[] context) throws GeneralSecurityException {
        var wrapped = aead.encrypt(dataKey, context);
        return new Wrapped(wrapped, name + ":" + version(wrapped));
    }

    @Override
    public byte[] unwrap(byte[] wrapped, byte[] context) throws GeneralSecurityException {
        return aead.decrypt(wrapped, context);
    }

    @Override
    public String primary() throws GeneralSecurityException {
        return name + ":v" + api.key().getInteger("latest_version");
    }

    /** The versions that still decrypt: Transit refuses those below {@code min_decryption_version}. */
    @Override
    public List<String> keys() throws GeneralSecurityException {
        var key = api.key();
        int oldest = key.getInteger("min_decryption_version");
        return key.getJsonObject("keys").fieldNames().stream()
                .map(Integer::valueOf)
                .filter(version -> version >= oldest)
                .sorted()
                .map(version -> name + ":v" + version)
                .toList();
    }

    private static String version(byte[] wrapped) throws GeneralSecurityException {
        var parts = new String(wrapped, StandardCharsets.US_ASCII).split(":", 3);
        if (parts.length != 3 || !parts[0].equals("vault")) {
            throw new GeneralSecurityException("Transit gave a ciphertext without a version");
        }
        return parts[1];
    }
}
