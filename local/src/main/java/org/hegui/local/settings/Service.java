package org.hegui.local.settings;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The five services, in the order in which they are shown; the gateway stands in front of the other four. */
public enum Service {
    CONSENT("consent-service", "consent", Listener.CONSENT, Listener.CONSENT_MANAGEMENT),
    CUSTOMER("customer-service", "customer", Listener.CUSTOMER, Listener.CUSTOMER_MANAGEMENT),
    BREACH("breach-service", "breach", Listener.BREACH, Listener.BREACH_MANAGEMENT),
    TRANSFER("transfer-service", "transfer", Listener.TRANSFER, Listener.TRANSFER_MANAGEMENT),
    GATEWAY("gateway", null, Listener.GATEWAY, Listener.GATEWAY_MANAGEMENT);

    private final String module;
    private final @Nullable String database;
    private final Listener http;
    private final Listener management;

    Service(String module, @Nullable String database, Listener http, Listener management) {
        this.module = module;
        this.database = database;
        this.http = http;
        this.management = management;
    }

    /** Its Maven module, which is also the name of its process, log file and OIDC client. */
    public String module() {
        return module;
    }

    /** Its database and the role that owns it, both of this name; the gateway has none. */
    public Optional<String> database() {
        return Optional.ofNullable(database);
    }

    /** Where it answers requests. */
    public Listener http() {
        return http;
    }

    /** Where it tells its health. */
    public Listener management() {
        return management;
    }

    /** The service whose module is {@code name} or {@code name-service}. */
    public static Optional<Service> named(String name) {
        return Arrays.stream(values())
                .filter(service -> service.module.equals(name) || service.module.equals(name + "-service"))
                .findFirst();
    }

    /** The program that its module's build has left. */
    public Path jar(Path project) {
        return project.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
