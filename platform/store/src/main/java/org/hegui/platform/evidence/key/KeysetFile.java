package org.hegui.platform.evidence.key;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.signature.SignatureConfig;

/** Reads a mounted keyset, or says in one sentence why the service can't start. */
final class KeysetFile {

    private KeysetFile() {}

    static KeysetHandle read(Optional<Path> file, String property, String kind) {
        var path = file.orElseThrow(() -> new IllegalStateException(
                "Set " + property + " to a Tink JSON keyset of " + kind + ": there is no default key."));
        try {
            SignatureConfig.register();
            MacConfig.register();
            return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(path), InsecureSecretKeyAccess.get());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The file that " + property + " names can't be read as a Tink JSON keyset of " + kind + ".", e);
        }
    }
}
