package org.hegui.consent.campaign.proof.pack;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.fasterxml.jackson.databind.JsonNode;

import org.hegui.platform.proof.CanonicalJson;
import org.hegui.platform.proof.Sha256;

/**
 * The ZIP of a pack. Its lines are written one by one, it remembers the hash of each of its files, and the same contents are
 * always the same bytes: names, order and times come from the contents only.
 */
final class PackFile implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final ZipOutputStream zip;
    private final LocalDateTime time;
    private final SortedMap<String, String> hashes = new TreeMap<>();
    private MessageDigest digest = Sha256.digest();

    PackFile(OutputStream out, Instant time) {
        this.zip = new ZipOutputStream(new BufferedOutputStream(out, BUFFER), StandardCharsets.UTF_8);
        this.time = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }

    /** Begins a file. */
    void begin(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
        digest = Sha256.digest();
    }

    /** Adds an object as one line of canonical JSON (RFC 8785). */
    void line(JsonNode object) throws IOException {
        text(CanonicalJson.of(object) + "\n");
    }

    void text(String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(bytes);
        zip.write(bytes);
    }

    /** Ends the file that was begun. */
    void end(String name) throws IOException {
        zip.closeEntry();
        hashes.put(name, HexFormat.of().formatHex(digest.digest()));
    }

    /** A whole file. */
    void add(String name, String text) throws IOException {
        begin(name);
        text(text);
        end(name);
    }

    /** SHA-256 of the files so far, in hexadecimal. */
    SortedMap<String, String> hashes() {
        return new TreeMap<>(hashes);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
