package org.hegui.platform.evidence.key;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.mac.MacConfig;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.hegui.platform.keyset.KeysetFile;

/**
 * Keyed hashes of rows, by which the service knows its own from what was put there behind its back. The keys are read again
 * when their file changes.
 */
@Startup
@Singleton
public class Marks {

    private static final byte ENTRY = 'e';
    private static final byte LEAF = 'l';
    private static final int UUID_LENGTH = 16;

    private final KeysetFile<Mac> file;

    @Inject
    Marks(EvidenceConfig config) throws GeneralSecurityException {
        MacConfig.register();
        this(KeysetFile.of(config.markKeysetFile(), "hegui.evidence.mark-keyset-file", "HMAC keys", Marks::of));
    }

    Marks(KeysetFile<Mac> file) {
        this.file = file;
    }

    static Mac of(KeysetHandle keys) throws GeneralSecurityException {
        return keys.getPrimitive(RegistryConfiguration.get(), Mac.class);
    }

    /** The mark of an entry's canonical text. */
    public byte[] ofEntry(String body) {
        return compute(entry(body));
    }

    /** Whether the service has written the entry. */
    public boolean isOfEntry(byte[] mark, String body) {
        return verifies(mark, entry(body));
    }

    /** The mark of a leaf: of its place, its entry and its hash. */
    public byte[] ofLeaf(long index, UUID entryId, byte[] hash) {
        return compute(leaf(index, entryId, hash));
    }

    /** Whether the service has given the entry this place and hash. */
    public boolean isOfLeaf(byte[] mark, long index, UUID entryId, byte[] hash) {
        return verifies(mark, leaf(index, entryId, hash));
    }

    private byte[] compute(byte[] content) {
        try {
            return file.get().computeMac(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The ledger's key can't mark a row", e);
        }
    }

    /** With the keys as they are now: another replica may have seen a new one before us, and marked with it. */
    private boolean verifies(byte[] mark, byte[] content) {
        var key = file.get();
        return verifies(key, mark, content)
                || file.newerThan(key)
                        .filter(fresh -> verifies(fresh, mark, content))
                        .isPresent();
    }

    private static boolean verifies(Mac key, byte[] mark, byte[] content) {
        try {
            key.verifyMac(mark, content);
            return true;
        } catch (GeneralSecurityException _) {
            return false;
        }
    }

    private static byte[] entry(String body) {
        var text = body.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(1 + text.length).put(ENTRY).put(text).array();
    }

    private static byte[] leaf(long index, UUID entryId, byte[] hash) {
        return ByteBuffer.allocate(1 + Long.BYTES + UUID_LENGTH + hash.length)
                .put(LEAF)
                .putLong(index)
                .putLong(entryId.getMostSignificantBits())
                .putLong(entryId.getLeastSignificantBits())
                .put(hash)
                .array();
    }
}
