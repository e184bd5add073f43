package org.hegui.platform.readiness;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.smallrye.config.PropertiesConfigSourceLoader;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;

/**
 * Where every process of the suite begins: before anything is started or connected, its settings are checked if it runs
 * as in production, which it does unless another profile is named.
 */
@QuarkusMain
public final class Start {

    private static final String PRODUCTION = "prod";
    private static final int REFUSED = 78;
    private static final String FILE = "application.properties";

    /** Ordinals of Quarkus for the same files: below the environment, above the libraries' defaults. */
    private static final int IN_JAR = 250;

    private static final int BESIDE_JAR = 260;

    private Start() {}

    /** Ends with status 78 (EX_CONFIG) and one sentence for each fault, or starts the service. */
    public static void main(String... args) {
        var faults = faults();
        if (faults.isEmpty()) {
            Quarkus.run(args);
        } else {
            System.err.println("This process does not start, because it is not fit for production:");
            faults.forEach(fault -> System.err.println("- " + fault));
            System.exit(REFUSED);
        }
    }

    private static List<String> faults() {
        if (LaunchMode.current() != LaunchMode.NORMAL || !isProduction()) {
            return List.of();
        }
        return ReadinessRule.faults(settings(config(profiles()))).toList();
    }

    private static boolean isProduction() {
        return profiles().contains(PRODUCTION);
    }

    /** The profiles under which the service will read its settings. */
    private static List<String> profiles() {
        return config(List.of())
                .getOptionalValues("quarkus.profile", String.class)
                .orElse(List.of(PRODUCTION));
    }

    /** Read for this purpose alone: the service makes its own, later. */
    private static SmallRyeConfig config(List<String> profiles) {
        var loader = Thread.currentThread().getContextClassLoader();
        return new SmallRyeConfigBuilder()
                .withProfiles(profiles)
                .addDefaultInterceptors()
                .addDefaultSources()
                .withSources(PropertiesConfigSourceLoader.inClassPath(FILE, IN_JAR, loader))
                .withSources(PropertiesConfigSourceLoader.inFileSystem("config/" + FILE, BESIDE_JAR, loader))
                .build();
    }

    private static Settings settings(SmallRyeConfig config) {
        var values = new HashMap<String, String>();
        Stream.concat(
                        StreamSupport.stream(config.getPropertyNames().spliterator(), false),
                        ReadinessRule.NAMES.stream())
                .forEach(name -> value(config, name).ifPresent(value -> values.put(name, value)));
        return new Settings(values);
    }

    /** A value that refers to one that is not set is none. */
    private static Optional<String> value(SmallRyeConfig config, String name) {
        try {
            return Optional.ofNullable(config.getConfigValue(name).getValue());
        } catch (RuntimeException _) {
            return Optional.empty();
        }
    }
}
