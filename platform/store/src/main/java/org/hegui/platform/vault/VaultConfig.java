package org.hegui.platform.vault;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import org.hegui.platform.vault.cipher.FieldCipher;

/** Where the vault's keys come from, and how it works with them. */
@ConfigMapping(prefix = "hegui.vault")
public interface VaultConfig {

    /** Where the key-encryption key is. */
    enum KeySource {
        /** A mounted file, see {@link VaultConfig#keysetFile}. */
        KEYSET_FILE,
        /** The Transit engine of HashiCorp Vault, see {@link VaultConfig#transit}. */
        TRANSIT,
        /** A bean of type {@link KeyEncryption} that the application brings. */
        KMS
    }

    /** Where the key-encryption key is. */
    @WithDefault("keyset-file")
    KeySource keySource();

    /**
     * Tink JSON keyset (AEAD) that wraps the data key of each subject. Mounted as a secret, readable by us only; read
     * again when it changes. Its primary key wraps, all of its enabled keys unwrap.
     */
    Optional<Path> keysetFile();

    /** Tink JSON keyset (MAC, HMAC-SHA-256) that makes the blind index; read again when it changes. */
    Optional<Path> indexKeysetFile();

    /** Whether the keys are made for a demonstration; production refuses them. */
    @WithDefault("false")
    boolean demoKeys();

    /** With what the fields of new subjects are encrypted. */
    @WithDefault("AES256_GCM")
    FieldCipher fieldCipher();

    /** The same for single handlers, by their id, for example for one that must use national cryptography. */
    Map<String, FieldCipher> handlerFieldCiphers();

    /**
     * File on a volume that all replicas share and that is not restored together with the database: the ids of the
     * erased, so that a restored backup brings nobody back.
     */
    Optional<Path> erasureRegister();

    /** How often the register is compared with the database. */
    @WithDefault("30s")
    Duration erasureEvery();

    /** After which time an erasure of which only the intent is known is carried out. */
    @WithDefault("5M")
    Duration erasureRedoneAfter();

    /** How often a replica looks for keys to re-wrap. */
    @WithDefault("10s")
    Duration rewrapEvery();

    /** How many keys are re-wrapped in one transaction. */
    @WithDefault("100")
    int rewrapBatch();

    /** How to reach the Transit engine. */
    Transit transit();

    /** HashiCorp Vault, secrets engine Transit. */
    interface Transit {

        /** Address of the server, for example {@code https://vault.example:8200}. */
        Optional<URI> address();

        /** Path at which the engine is mounted. */
        @WithDefault("transit")
        String mount();

        /** Name of the key, of type {@code aes256-gcm96} or {@code chacha20-poly1305}; {@code hegui} unless set. */
        @WithDefault("hegui")
        String keyName();

        /** File with the token, kept fresh by an agent; read at each call. */
        Optional<Path> tokenFile();

        /** Namespace of the enterprise edition. */
        Optional<String> namespace();

        /** How long one call may take. */
        @WithDefault("2s")
        Duration timeout();
    }
}
