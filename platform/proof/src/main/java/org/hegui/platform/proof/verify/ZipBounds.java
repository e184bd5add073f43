package org.hegui.platform.proof.verify;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * Looks at the end of a ZIP before the JDK opens it, which reads the whole directory into memory. Packs have no comment,
 * so that there is one place only where a directory can be said to be, and every program sees the same files.
 */
final class ZipBounds {
    private static final int END_SIZE = 22;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_DIRECTORY_SIZE = 12;
    private static final int END_COMMENT = 20;
    private static final int LOCATOR_SIZE = 20;
    private static final int LOCATOR_SIGNATURE = 0x07064b50;
    private static final int LOCATOR_END64 = 8;
    private static final int END64_SIZE = 56;
    private static final int END64_SIGNATURE = 0x06064b50;
    private static final int END64_DIRECTORY_SIZE = 40;
    private static final long LARGEST_DIRECTORY = 4 << 20;

    private ZipBounds() {}

    /** Refuses a file that is no whole ZIP, or that has a directory larger than a pack needs. */
    static void check(Path pack) throws IOException, Refusal {
        try (var file = new RandomAccessFile(pack.toFile(), "r")) {
            var end = read(file, file.length() - END_SIZE, END_SIZE, END_SIGNATURE);
            if (end.getShort(END_COMMENT) != 0) {
                throw Refusal.ofPack(Fault.BROKEN_ZIP);
            }
            limit(Integer.toUnsignedLong(end.getInt(END_DIRECTORY_SIZE)));
            checkLarge(file);
        }
    }

    /** A ZIP of more than 4 GB has a second end before the first one. */
    private static void checkLarge(RandomAccessFile file) throws IOException, Refusal {
        var at = file.length() - END_SIZE - LOCATOR_SIZE;
        if (at < 0) {
            return;
        }
        var locator = bytes(file, at, LOCATOR_SIZE);
        if (locator.getInt(0) == LOCATOR_SIGNATURE) {
            var end = read(file, locator.getLong(LOCATOR_END64), END64_SIZE, END64_SIGNATURE);
            limit(end.getLong(END64_DIRECTORY_SIZE));
        }
    }

    private static void limit(long directorySize) throws Refusal {
        if (directorySize < 0 || directorySize > LARGEST_DIRECTORY) {
            throw Refusal.ofPack(Fault.TOO_LARGE);
        }
    }

    private static ByteBuffer read(RandomAccessFile file, long at, int size, int signature)
            throws IOException, Refusal {
        if (at < 0 || at > file.length() - size) {
            throw Refusal.ofPack(Fault.BROKEN_ZIP);
        }
        var bytes = bytes(file, at, size);
        if (bytes.getInt(0) != signature) {
            throw Refusal.ofPack(Fault.BROKEN_ZIP);
        }
        return bytes;
    }

    private static ByteBuffer bytes(RandomAccessFile file, long at, int size) throws IOException {
        var bytes = new byte[size];
        file.seek(at);
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
