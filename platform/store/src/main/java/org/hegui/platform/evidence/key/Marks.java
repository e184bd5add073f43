package org.hegui.platform.evidence.key;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

/** Keyed hashes of rows, by which the service knows its own from what was put there behind its back. */
@Startup
@Singleton
public class Marks {

    private static final byte ENTRY = 'e';
    private static final byte LEAF = 'l';
    private static final int UUID_LENGTH = 16;

    private final Mac key;

    Marks(EvidenceConfig config) {
        var keys = KeysetFile.read(config.markKeysetFile(), "hegui.evidence.mark-keyset-file", "HMAC keys");
        try {
            key = keys.getPrimitive(RegistryConfiguration.get(), Mac.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The keyset of hegui.evidence.mark-keyset-file may hold HMAC keys only.", e);
        }
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
            return key.computeMac(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The ledger's key can't mark a row", e);
        }
    }

    private boolean verifies(byte[] mark, byte[] content) {
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
