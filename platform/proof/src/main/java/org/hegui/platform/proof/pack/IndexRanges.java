package org.hegui.platform.proof.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The places of all entries of a pack, as a list of lines {@code 7} or {@code 9-12}. Has to be kept until the entries
 * are written, and is kept compressed: two bytes or so for each gap between entries.
 */
final class IndexRanges {
    private static final long NONE = -1;

    private final ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    private final OutputStream text = new DeflaterOutputStream(compressed);
    private long first = NONE;
    private long last = NONE;

    /** The place of the next entry. */
    void add(long index) throws IOException {
        if (index <= last) {
            throw new IllegalArgumentException("entries are written in the order of their index");
        }
        if (first == NONE) {
            first = index;
        } else if (index != last + 1) {
            write();
            first = index;
        }
        last = index;
    }

    /** Ends the list and writes it. */
    void writeTo(OutputStream out) throws IOException {
        if (first != NONE) {
            write();
        }
        text.close();
        new InflaterInputStream(new ByteArrayInputStream(compressed.toByteArray())).transferTo(out);
    }

    private void write() throws IOException {
        var line = first == last ? first + "\n" : first + "-" + last + "\n";
        text.write(line.getBytes(StandardCharsets.US_ASCII));
    }
}
