package org.hegui.platform.proof.verify;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.ZipException;

import org.jspecify.annotations.Nullable;

import org.hegui.platform.proof.Sha256;

/** Reads a file line by line, none longer than a limit, and hashes it meanwhile. */
final class Lines implements Closeable {
    private static final int LONGEST = 1 << 20;
    private static final int BUFFER = 1 << 16;

    private final String name;
    private final InputStream in;
    private final MessageDigest digest = Sha256.digest();
    private byte[] buffer = new byte[BUFFER];
    private int start;
    private int end;

    Lines(String name, InputStream in) {
        this.name = name;
        this.in = in;
    }

    /** The next line without its end; null after the last one. */
    @Nullable String next() throws IOException, Refusal {
        var at = start;
        while (true) {
            for (; at < end; at++) {
                if (buffer[at] == '\n') {
                    var line = ByteBuffer.wrap(buffer, start, at - start);
                    start = at + 1;
                    return PackArchive.text(name, line);
                }
            }
            var scanned = at - start;
            if (!fill()) {
                return null;
            }
            at = start + scanned;
        }
    }

    /** SHA-256 of what was read, in hexadecimal; of the whole file after the last line. */
    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** More bytes behind those of the unfinished line. */
    private boolean fill() throws IOException, Refusal {
        var unfinished = end - start;
        if (unfinished > LONGEST) {
            throw Refusal.ofFile(Fault.TOO_LARGE, name);
        }
        var roomy = unfinished > buffer.length / 2 ? new byte[2 * buffer.length] : buffer;
        System.arraycopy(buffer, start, roomy, 0, unfinished);
        buffer = roomy;
        start = 0;
        end = unfinished;
        var read = read();
        if (read < 0 && unfinished > 0) {
            throw Refusal.ofFile(Fault.MALFORMED_FILE, name);
        }
        if (read > 0) {
            digest.update(buffer, end, read);
            end += read;
        }
        return read >= 0;
    }

    private int read() throws IOException, Refusal {
        try {
            return in.read(buffer, end, buffer.length - end);
        } catch (ZipException | EOFException broken) {
            throw Refusal.ofFile(Fault.BROKEN_ZIP, name);
        }
    }
}
