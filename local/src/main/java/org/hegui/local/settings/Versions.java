package org.hegui.local.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The versions that the build has fixed for what is not one of our own modules. */
public final class Versions {
    private static final Properties FIXED = load();

    private Versions() {}

    /** The version of Keycloak. */
    public static String keycloak() {
        return FIXED.getProperty("keycloak");
    }

    /** The version of PostgreSQL. */
    public static String postgresql() {
        return FIXED.getProperty("postgresql");
    }

    private static Properties load() {
        try (var stream = Versions.class.getResourceAsStream("versions.properties")) {
            var properties = new Properties();
            properties.load(stream);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
