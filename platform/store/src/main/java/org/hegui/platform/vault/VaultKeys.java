package org.hegui.platform.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.mac.MacConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the vault's keysets once, when the first bean needs them. */
@ApplicationScoped
class VaultKeys {

    private final VaultConfig config;

    VaultKeys(VaultConfig config) throws GeneralSecurityException {
        this.config = config;
        AeadConfig.register();
        MacConfig.register();
    }

    @Produces
    @Singleton
    Aead keyEncryptionKey() throws GeneralSecurityException, IOException {
        return keyset(config.keysetFile(), "hegui.vault.keyset-file")
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    @Produces
    @Singleton
    Mac indexKey() throws GeneralSecurityException, IOException {
        return keyset(config.indexKeysetFile(), "hegui.vault.index-keyset-file")
                .getPrimitive(RegistryConfiguration.get(), Mac.class);
    }

    private static KeysetHandle keyset(Optional<Path> file, String property)
            throws GeneralSecurityException, IOException {
        var path = file.orElseThrow(() ->
                new IllegalStateException("Set " + property + " to a Tink JSON keyset: there is no default key."));
        return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(path), InsecureSecretKeyAccess.get());
    }
}
