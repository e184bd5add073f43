package org.hegui.platform.proof.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A pack taken apart, to be changed and put together again. */
record Tampered(Path pack, Map<String, byte[]> files) {

    static Tampered of(Path pack) {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipFile(pack.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Tampered(pack, files);
    }

    String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    Tampered text(String file, UnaryOperator<String> change) {
        files.put(file, change.apply(text(file)).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Tampered lines(String file, Consumer<List<String>> change) {
        return text(file, text -> {
            var lines = new ArrayList<>(text.lines().toList());
            change.accept(lines);
            return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
        });
    }

    Tampered without(String file) {
        files.remove(file);
        return this;
    }

    /** Writes it where it was. */
    Path write() {
        try (var zip = new ZipOutputStream(Files.newOutputStream(pack))) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pack;
    }
}
