package org.hegui.local.service;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.hegui.local.postgres.Databases;
import org.hegui.local.secret.Keysets;
import org.hegui.local.secret.Secrets;
import org.hegui.local.settings.Addresses;
import org.hegui.local.settings.Listener;
import org.hegui.local.settings.Service;
import org.hegui.local.settings.SuiteSettings;

/** The environment variables that make a packaged service part of this suite. */
public final class ServiceEnvironment {
    private final SuiteSettings settings;
    private final Addresses addresses;
    private final Secrets secrets;

    /** Of the services of this suite. */
    public ServiceEnvironment(SuiteSettings settings, Secrets secrets) {
        this.settings = settings;
        this.addresses = new Addresses(settings.ports());
        this.secrets = secrets;
    }

    /** The variables of {@code service} by name; may be changed by the caller. */
    public Map<String, String> of(Service service) throws IOException {
        var variables = new TreeMap<String, String>();
        // not as in production: http within this machine, demo credentials, and a clock that may be moved
        variables.put("QUARKUS_PROFILE", "local");
        variables.put("HEGUI_SANDBOX", "true");
        variables.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        variables.put("QUARKUS_HTTP_PORT", port(service.http()));
        variables.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        variables.put("QUARKUS_MANAGEMENT_PORT", port(service.management()));
        variables.put("QUARKUS_OIDC_AUTH_SERVER_URL", addresses.issuer().toString());
        // as the realm file says
        variables.put("QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET", service.module() + "-demo-secret");
        if (service.database().isPresent()) {
            variables.putAll(database(service.database().get()));
            variables.putAll(keys(service));
            variables.putAll(receivers());
        }
        variables.putAll(ownOf(service));
        return variables;
    }

    private Map<String, String> database(String name) throws IOException {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", addresses.jdbc(name),
                "QUARKUS_DATASOURCE_REACTIVE_URL", addresses.postgresql(name),
                "QUARKUS_DATASOURCE_USERNAME", Databases.appRole(name),
                "QUARKUS_DATASOURCE_PASSWORD", secrets.password(Databases.appRole(name)),
                "QUARKUS_FLYWAY_USERNAME", name,
                "QUARKUS_FLYWAY_PASSWORD", secrets.password(name),
                "QUARKUS_FLYWAY_MIGRATE_AT_START", "true");
    }

    private Map<String, String> ownOf(Service service) throws IOException {
        return switch (service) {
            case BREACH -> Map.of();
            case CONSENT ->
                Map.of(
                        "QUARKUS_REST_CLIENT_CUSTOMER_URL", url(Service.CUSTOMER),
                        "QUARKUS_REST_CLIENT_TRANSFER_URL", url(Service.TRANSFER));
            case CUSTOMER, TRANSFER -> Map.of("QUARKUS_REST_CLIENT_CONSENT_URL", url(Service.CONSENT));
            case GATEWAY -> routes();
        };
    }

    private Map<String, String> routes() {
        var variables = new TreeMap<String, String>();
        for (var service : Service.values()) {
            service.database().map(name -> name.toUpperCase(Locale.ROOT)).ifPresent(name -> {
                variables.put("GATEWAY_ROUTES_" + name, url(service));
                variables.put("GATEWAY_HEALTH_" + name, health(service));
            });
        }
        return variables;
    }

    /** Keys of its own, and a register of erasures that outlives a restored database. */
    private Map<String, String> keys(Service service) throws IOException {
        var keysets = Keysets.of(service, settings.data());
        var register = settings.data().resolve("erasures").resolve(service.module() + ".jsonl");
        Files.createDirectories(register.getParent());
        return Map.of(
                "HEGUI_VAULT_KEYSET_FILE", keysets.vault().toString(),
                "HEGUI_VAULT_INDEX_KEYSET_FILE", keysets.index().toString(),
                "HEGUI_VAULT_ERASURE_REGISTER", register.toString(),
                "HEGUI_VAULT_DEMO_KEYS", "true",
                "HEGUI_EVIDENCE_KEYSET_FILE", keysets.checkpoints().toString(),
                "HEGUI_EVIDENCE_MARK_KEYSET_FILE", keysets.marks().toString(),
                "HEGUI_EVIDENCE_DEMO_KEYS", "true",
                "HEGUI_EVENT_KEYSET_FILE", keysets.events().toString(),
                "HEGUI_EVENT_DEMO_KEYS", "true");
    }

    /** Receivers of events on this machine, which a service in production would refuse. */
    private static Map<String, String> receivers() {
        return Map.of("HEGUI_EVENT_ALLOW_HTTP", "true", "HEGUI_EVENT_ALLOWED_PRIVATE_TARGETS", "127.0.0.0/8");
    }

    private String port(Listener listener) {
        return Integer.toString(settings.ports().of(listener));
    }

    private String health(Service service) {
        return addresses.http(service.management()).resolve("q/health/ready").toString();
    }

    private String url(Service service) {
        return "http://127.0.0.1:" + port(service.http());
    }
}
