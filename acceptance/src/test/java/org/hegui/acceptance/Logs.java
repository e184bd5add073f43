package org.hegui.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.hegui.local.Suite;

/** What the processes of a suite wrote. */
final class Logs {

    private Logs() {}

    /** All logs in one text. */
    static String of(Suite suite) {
        try (var files = Files.list(suite.logFolder())) {
            return files.map(Logs::read).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
