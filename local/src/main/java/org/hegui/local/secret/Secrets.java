package org.hegui.local.secret;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.hegui.local.file.PrivateFiles;

/** Random passwords of PostgreSQL's roles, made when first needed and kept in a file that only its owner reads. */
public final class Secrets {
    private static final int BYTES = 24;

    private final Path file;

    /** Those of the suite with this data folder. */
    public Secrets(Path data) {
        this.file = data.resolve("secrets.properties");
    }

    /** The password of {@code role}, made now if there was none. */
    public synchronized String password(String role) throws IOException {
        var known = load();
        if (known.getProperty(role) == null) {
            known.setProperty(role, random());
            save(known);
        }
        return known.getProperty(role);
    }

    private Properties load() throws IOException {
        var known = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                known.load(reader);
            }
        }
        return known;
    }

    private void save(Properties known) throws IOException {
        var lines = new TreeMap<>(known)
                .entrySet().stream().map(Object::toString).collect(Collectors.joining("\n", "", "\n"));
        PrivateFiles.write(file, lines);
    }

    private static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
