package org.hegui.platform.vault.key;

import java.security.GeneralSecurityException;

import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.mac.MacConfig;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.hegui.platform.keyset.KeysetFile;
import org.hegui.platform.vault.KeyEncryption;
import org.hegui.platform.vault.VaultConfig;
import org.hegui.platform.vault.index.IndexKeys;

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
    KeyEncryption keyEncryption() {
        return switch (config.keySource()) {
            case KEYSET_FILE ->
                new KeysetKeys(KeysetFile.of(
                        config.keysetFile(), "hegui.vault.keyset-file", "AEAD keys", KeysetKeys.Loaded::of));
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
    IndexKeys indexKeys() {
        return new IndexKeyset(KeysetFile.of(
                config.indexKeysetFile(), "hegui.vault.index-keyset-file", "HMAC keys", IndexKeyset::macs));
    }
}
