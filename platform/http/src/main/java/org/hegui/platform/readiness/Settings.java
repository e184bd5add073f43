package org.hegui.platform.readiness;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The settings of a process, found by name whether they come from a file or from the environment. */
final class Settings {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "0.0.0.0");

    private static final Set<String> OFF = Set.of("false", "0", "no", "n", "off");

    private final Map<String, String> values = new TreeMap<>();

    Settings(Map<String, String> named) {
        named.forEach((name, value) -> values.put(plain(name), value));
    }

    /** What is set under the name, unless it is blank. */
    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(plain(name))).map(String::strip).filter(value -> !value.isEmpty());
    }

    boolean isOn(String name) {
        return text(name).filter(Settings::isYes).isPresent();
    }

    /** Whether the value is anything but a plain no: the configuration takes many spellings for a yes. */
    static boolean isYes(String value) {
        return !value.isBlank() && !OFF.contains(value.strip().toLowerCase(Locale.ROOT));
    }

    /** The names that satisfy both, in lower case with dots only. */
    Stream<String> names(Predicate<String> name, Predicate<String> value) {
        return values.entrySet().stream()
                .filter(setting -> name.test(setting.getKey()) && value.test(setting.getValue()))
                .map(Map.Entry::getKey);
    }

    static boolean isOnThisMachine(String address) {
        try {
            var host = URI.create(address).getHost();
            return host != null && THIS_MACHINE.contains(host);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /** An environment variable has only underscores where a property has dots, dashes and quotes. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", ".");
    }
}
