package org.hegui.platform.evidence.key;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.time.Instant;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;

/** Keyset files for tests, each written visibly later than the one before. */
final class Keysets {

    private static long seconds = 1;

    private Keysets() {}

    static KeysetHandle withNewPrimary(KeysetHandle keyset, Parameters kind) throws GeneralSecurityException {
        return KeysetHandle.newBuilder(keyset)
                .addEntry(KeysetHandle.generateEntryFromParameters(kind)
                        .withRandomId()
                        .makePrimary())
                .build();
    }

    static Path write(Path file, KeysetHandle keyset) throws IOException, GeneralSecurityException {
        Files.writeString(file, TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get()));
        return Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(seconds++)));
    }
}
