package org.hegui.platform.vault.key;

import java.security.GeneralSecurityException;
import java.util.List;
import java.util.stream.IntStream;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;

import org.hegui.platform.keyset.KeysetFile;
import org.hegui.platform.vault.KeyEncryption;

/** The key-encryption key in a mounted Tink keyset; the ids are those that the keyset gives its keys. */
final class KeysetKeys implements KeyEncryption {

    private final KeysetFile<Loaded> file;

    /** The keys of one state of the file. */
    record Loaded(Aead aead, String primary, List<String> keys) {

        static Loaded of(KeysetHandle keyset) throws GeneralSecurityException {
            var keys = IntStream.range(0, keyset.size())
                    .mapToObj(keyset::getAt)
                    .filter(entry -> entry.getStatus() == KeyStatus.ENABLED)
                    .map(entry -> name(entry.getId()))
                    .toList();
            var aead = keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
            return new Loaded(aead, name(keyset.getPrimary().getId()), keys);
        }

        private static String name(int id) {
            return Integer.toUnsignedString(id);
        }
    }

    KeysetKeys(KeysetFile<Loaded> file) {
        this.file = file;
    }

    @Override
    public Wrapped wrap(byte[] dataKey, byte[] context) throws GeneralSecurityException {
        var loaded = file.get();
        return new Wrapped(loaded.aead().encrypt(dataKey, context), loaded.primary());
    }

    /** Another replica may have seen a new key before us: then the file is looked at once more. */
    @Override
    public byte[] unwrap(byte[] wrapped, byte[] context) throws GeneralSecurityException {
        var loaded = file.get();
        try {
            return loaded.aead().decrypt(wrapped, context);
        } catch (GeneralSecurityException e) {
            return file.newerThan(loaded).orElseThrow(() -> e).aead().decrypt(wrapped, context);
        }
    }

    @Override
    public String primary() {
        return file.get().primary();
    }

    @Override
    public List<String> keys() {
        return file.get().keys();
    }

    @Override
    public boolean isRemote() {
        return false;
    }
}
