package org.hegui.local.settings;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a suite is started with.
 *
 * @param project root of the source tree, whose modules are built
 * @param home folder of this suite alone: its data, its logs and its lock
 * @param tools folder of unpacked PostgreSQL and Keycloak, shared between suites
 * @param ports where everything listens
 * @param services those to start; PostgreSQL, Keycloak and the mail sink always start
 * @param seedSize how many synthetic customers to create, 0 for none; the first nine tenths belong to handler-a
 */
public record SuiteSettings(Path project, Path home, Path tools, Ports ports, Set<Service> services, int seedSize) {
    static final int FULL_SEED = 10_000;

    /** Keeps a copy of {@code services}; paths become absolute, since children run in other folders. */
    public SuiteSettings {
        if (seedSize < 0) {
            throw new IllegalArgumentException("seedSize must not be negative: " + seedSize);
        }
        project = project.toAbsolutePath().normalize();
        home = home.toAbsolutePath().normalize();
        tools = tools.toAbsolutePath().normalize();
        services = Set.copyOf(services);
    }

    /** The suite of {@code ./suite up}: documented ports, data under {@code .local}, every service, the full seed. */
    public static SuiteSettings local(Path project) {
        var home = project.resolve(".local");
        return new SuiteSettings(
                project, home, home.resolve("tools"), Ports.standard(), EnumSet.allOf(Service.class), FULL_SEED);
    }

    /** A suite for tests, beside any other: free ports, everything in {@code home}, every service, no seed. */
    public static SuiteSettings onFreePorts(Path project, Path home) {
        return new SuiteSettings(
                project, home, project.resolve(".local/tools"), Ports.free(), EnumSet.allOf(Service.class), 0);
    }

    /** The same with {@code size} synthetic customers. */
    public SuiteSettings withSeedSize(int size) {
        return new SuiteSettings(project, home, tools, ports, services, size);
    }

    /** The same with these services only. */
    public SuiteSettings withServices(Set<Service> chosen) {
        return new SuiteSettings(project, home, tools, ports, chosen, seedSize);
    }

    /** The folder that a reset empties of data. */
    public Path data() {
        return home.resolve("data");
    }

    /** The folder of the log files. */
    public Path log() {
        return home.resolve("log");
    }

    /** The ports that have to be free before anything starts. */
    public Set<Listener> listeners() {
        var needed = EnumSet.of(Listener.KEYCLOAK, Listener.KEYCLOAK_MANAGEMENT, Listener.POSTGRES, Listener.SMTP);
        services.forEach(service -> needed.addAll(List.of(service.http(), service.management())));
        return needed;
    }
}
