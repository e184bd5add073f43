package org.hegui.platform.vault.key;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;

import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.mac.MacConfig;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.hegui.platform.vault.IndexKeys;
import org.hegui.platform.vault.KeyEncryption;
import org.hegui.platform.vault.VaultConfig;

/** Makes the sources that the configuration names; a bean of the application takes the place of ours. */
@ApplicationScoped
class KeySources {

    private final VaultConfig config;

    KeySources(VaultConfig config) throws GeneralSecurityException {
        this.config = config;
        AeadConfig.register();
        MacConfig.register();
    }

    @Produces
    @Singleton
    @DefaultBean
    KeyEncryption keyEncryption() throws GeneralSecurityException, IOException {
        return switch (config.keySource()) {
            case KEYSET_FILE ->
                new KeysetKeys(
                        new KeysetFile<>(path(config.keysetFile(), "hegui.vault.keyset-file"), KeysetKeys.Loaded::of));
            case TRANSIT ->
                new TransitKeys(
                        new TransitApi(config.transit()), config.transit().keyName());
            case KMS ->
                throw new IllegalStateException("hegui.vault.key-source is kms, but no bean of type KeyEncryption is"
                        + " there that would call one.");
        };
    }

    @Produces
    @Singleton
    @DefaultBean
    IndexKeys indexKeys() throws GeneralSecurityException, IOException {
        var path = path(config.indexKeysetFile(), "hegui.vault.index-keyset-file");
        return new IndexKeyset(new KeysetFile<>(path, IndexKeyset::macs));
    }

    private static Path path(Optional<Path> file, String property) {
        return file.orElseThrow(() ->
                new IllegalStateException("Set " + property + " to a Tink JSON keyset: there is no default key."));
    }
}
