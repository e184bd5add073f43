package org.hegui.platform.vault;

import java.nio.file.Path;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** Where the vault's keys come from. */
@ConfigMapping(prefix = "hegui.vault")
public interface VaultConfig {

    /** Tink JSON keyset (AEAD) that wraps the data key of each subject. Mounted as a secret, readable by us only. */
    Optional<Path> keysetFile();

    /** Tink JSON keyset (MAC, HMAC-SHA-256) that makes the blind index. */
    Optional<Path> indexKeysetFile();
}
