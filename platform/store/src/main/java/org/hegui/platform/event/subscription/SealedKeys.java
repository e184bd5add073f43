package org.hegui.platform.event.subscription;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import io.quarkus.arc.Lock;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.event.EventConfig;
import org.hegui.platform.event.signature.WebhookKey;
import org.hegui.platform.keyset.KeysetFile;

/** Seals signing keys with the keyset of {@code hegui.event.keyset-file}; each opens only under its own id. */
@Singleton
@Lock
class SealedKeys {

    private final EventConfig config;

    @Nullable private KeysetFile<Aead> file;

    SealedKeys(EventConfig config) {
        this.config = config;
    }

    /** The service doesn't start without its keyset. */
    void start(@Observes StartupEvent event) throws GeneralSecurityException {
        file().get();
    }

    byte[] seal(String handler, UUID id, WebhookKey key) {
        try {
            return file().get().encrypt(key.secret().getBytes(StandardCharsets.UTF_8), context(handler, id));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A signing key cannot be sealed", e);
        }
    }

    /** The key; nothing when the keyset doesn't open it, which must stop no other subscription. */
    Optional<WebhookKey> open(String handler, EventSigningKey key) {
        try {
            var secret = open(key.sealedSecret(), context(handler, key.id()));
            return Optional.of(WebhookKey.parse(new String(secret, StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            Log.errorf("The keyset of hegui.event.keyset-file does not open signing key %s", key.id());
            return Optional.empty();
        }
    }

    private byte[] open(byte[] sealed, byte[] context) throws GeneralSecurityException {
        var aead = file().get();
        try {
            return aead.decrypt(sealed, context);
        } catch (GeneralSecurityException e) {
            return file().newerThan(aead).orElseThrow(() -> e).decrypt(sealed, context);
        }
    }

    private KeysetFile<Aead> file() throws GeneralSecurityException {
        if (file == null) {
            AeadConfig.register();
            file = KeysetFile.of(
                    config.keysetFile(),
                    "hegui.event.keyset-file",
                    "AEAD keys",
                    keyset -> keyset.getPrimitive(RegistryConfiguration.get(), Aead.class));
        }
        return file;
    }

    private static byte[] context(String handler, UUID id) {
        return ("hegui-event-key|" + handler + "|" + id).getBytes(StandardCharsets.UTF_8);
    }
}
