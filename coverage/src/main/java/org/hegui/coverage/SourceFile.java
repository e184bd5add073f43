package org.hegui.coverage;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * One Java source of the project.
 *
 * @param root folder of the project
 * @param path where the file is
 */
record SourceFile(Path root, Path path) {
    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path TEST = Path.of("src", "test", "java");

    /** All sources of all modules, sorted; nothing of what the build or the developer's tools leave behind. */
    static List<SourceFile> below(Path root) {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> new SourceFile(root, file))
                    .filter(SourceFile::handWritten)
                    .sorted((one, other) -> one.name().compareTo(other.name()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private boolean handWritten() {
        for (var part : relative()) {
            if (part.toString().equals("target") || part.toString().startsWith(".")) {
                return false;
            }
        }
        return isTest() || foldersBefore(MAIN) >= 0;
    }

    /** The path from the root, with forward slashes. */
    String name() {
        return relative().toString().replace('\\', '/');
    }

    boolean isTest() {
        return foldersBefore(TEST) >= 0;
    }

    boolean isResource() {
        return !isTest() && path.getFileName().toString().endsWith("Resource.java");
    }

    /** What stands before every path of the module's endpoints; empty where the module is no application. */
    String pathPrefix() {
        var properties = path;
        for (var i = path.getNameCount(); i > root.getNameCount() + foldersBefore(MAIN); i--) {
            properties = properties.getParent();
        }
        var file = properties.resolve("src/main/resources/application.properties");
        return Files.exists(file) ? read(file).getProperty("quarkus.rest.path", "") : "";
    }

    private Path relative() {
        return root.relativize(path);
    }

    private int foldersBefore(Path folders) {
        var relative = relative();
        for (var i = 0; i + 3 < relative.getNameCount(); i++) {
            if (relative.subpath(i, i + 3).equals(folders)) {
                return i;
            }
        }
        return -1;
    }

    private static Properties read(Path file) {
        try {
            var properties = new Properties();
            properties.load(new StringReader(Files.readString(file)));
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
