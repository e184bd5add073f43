package org.hegui.platform.proof.verify;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.hegui.platform.proof.pack.PackFormat;

/** The files of a pack, read one at a time where they are: nothing is unpacked to disk. */
final class PackArchive implements Closeable {
    private static final int LARGEST_FILE = 1 << 20;
    private static final int MOST_FILES = PackFormat.MOST_CHECKPOINTS + 20;

    private final ZipFile zip;
    private final NavigableSet<String> names;

    private PackArchive(ZipFile zip, NavigableSet<String> names) {
        this.zip = zip;
        this.names = names;
    }

    static PackArchive open(Path pack) throws IOException, Refusal {
        ZipBounds.check(pack);
        var zip = zip(pack);
        try {
            return new PackArchive(zip, names(zip));
        } catch (Refusal refusal) {
            zip.close();
            throw refusal;
        }
    }

    /** The names of the files, sorted. */
    NavigableSet<String> names() {
        return Collections.unmodifiableNavigableSet(names);
    }

    /** A small file as a whole. */
    byte[] bytes(String name) throws IOException, Refusal {
        try (var file = stream(name)) {
            var bytes = file.readNBytes(LARGEST_FILE + 1);
            if (bytes.length > LARGEST_FILE) {
                throw Refusal.ofFile(Fault.TOO_LARGE, name);
            }
            return bytes;
        } catch (ZipException | EOFException broken) {
            throw Refusal.ofFile(Fault.BROKEN_ZIP, name);
        }
    }

    /** A small file as text. */
    String text(String name) throws IOException, Refusal {
        return text(name, ByteBuffer.wrap(bytes(name)));
    }

    /** The lines of a file of any size. */
    Lines lines(String name) throws IOException, Refusal {
        return new Lines(name, stream(name));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    static String text(String name, ByteBuffer bytes) throws Refusal {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException notUtf8) {
            throw Refusal.ofFile(Fault.MALFORMED_FILE, name);
        }
    }

    private InputStream stream(String name) throws IOException, Refusal {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw Refusal.ofFile(Fault.MISSING_FILE, name);
        }
        try {
            return zip.getInputStream(entry);
        } catch (ZipException | EOFException broken) {
            throw Refusal.ofFile(Fault.BROKEN_ZIP, name);
        }
    }

    private static ZipFile zip(Path pack) throws IOException, Refusal {
        try {
            return new ZipFile(pack.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException broken) {
            throw Refusal.ofPack(Fault.BROKEN_ZIP);
        }
    }

    private static NavigableSet<String> names(ZipFile zip) throws Refusal {
        if (zip.size() > MOST_FILES) {
            throw Refusal.ofPack(Fault.TOO_LARGE);
        }
        var names = new TreeSet<String>();
        for (var entry : Collections.list(zip.entries())) {
            if (!names.add(entry.getName())) {
                throw Refusal.ofFile(Fault.UNEXPECTED_FILE, entry.getName());
            }
        }
        return names;
    }
}
