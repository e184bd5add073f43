package org.hegui.platform.proof.pack;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.hegui.platform.proof.Sha256;

/** The ZIP of a pack, which remembers the hash of each of its files. */
final class PackZip implements Closeable {
    private final ZipOutputStream zip;
    private final LocalDateTime time;
    private final SortedMap<String, String> hashes = new TreeMap<>();

    PackZip(OutputStream out, Instant madeAt) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.time = LocalDateTime.ofInstant(madeAt, ZoneOffset.UTC);
        // most of a pack are hashes, which can't be compressed
        zip.setLevel(Deflater.BEST_SPEED);
    }

    /** Begins a file, which ends when the stream is closed. */
    OutputStream begin(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
        return new HashedFile(name);
    }

    void add(String name, String text) throws IOException {
        try (var file = begin(name)) {
            file.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** SHA-256 of the files so far, in hexadecimal. */
    SortedMap<String, String> hashes() {
        return new TreeMap<>(hashes);
    }

    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class HashedFile extends FilterOutputStream {
        private final String name;
        private final DigestOutputStream hashed;

        HashedFile(String name) {
            this(name, new DigestOutputStream(zip, Sha256.digest()));
        }

        private HashedFile(String name, DigestOutputStream hashed) {
            super(hashed);
            this.name = name;
            this.hashed = hashed;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            hashed.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            hashes.put(name, HexFormat.of().formatHex(hashed.getMessageDigest().digest()));
            zip.closeEntry();
        }
    }
}
