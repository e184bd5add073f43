package org.hegui.platform.vault.key;

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

/** Keyset files for tests, each writing visibly later than the one before. */
final class Keysets {

    private static long seconds = 1;

    private Keysets() {}

    static KeysetHandle fresh(Parameters kind) throws GeneralSecurityException {
        return KeysetHandle.generateNew(kind);
    }

    /** The same keys and a new one, which is primary when asked for. */
    static KeysetHandle withAnother(KeysetHandle keyset, Parameters kind, boolean primary)
            throws GeneralSecurityException {
        var entry = KeysetHandle.generateEntryFromParameters(kind).withRandomId();
        return KeysetHandle.newBuilder(keyset)
                .addEntry(primary ? entry.makePrimary() : entry)
                .build();
    }

    static void write(Path file, KeysetHandle keyset) throws IOException, GeneralSecurityException {
        writeText(file, TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get()));
    }

    static void writeText(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(seconds++)));
    }
}
