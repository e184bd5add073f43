package org.hegui.platform.readiness;

import java.util.List;
import java.util.stream.Stream;

/** What must not be so in production. Each method gives one sentence for each fault, without the value. Pure. */
final class ReadinessRule {

    private static final String ISSUER = "quarkus.oidc.auth-server-url";
    private static final String AUDIENCE = "quarkus.oidc.token.audience";
    private static final String DATABASE_ROLE = "quarkus.datasource.username";
    private static final String DATABASE_PASSWORD = "quarkus.datasource.password";
    private static final String MIGRATION_ROLE = "quarkus.flyway.username";
    private static final String SANDBOX = "hegui.sandbox";
    private static final String DEMO_PASSWORD = "hegui-demo";
    private static final String DEMO_SECRET = "-demo-secret";

    /** What is asked for by its whole name, and so may come from the environment alone. */
    static final List<String> NAMES =
            List.of(ISSUER, AUDIENCE, DATABASE_ROLE, DATABASE_PASSWORD, MIGRATION_ROLE, SANDBOX);

    private ReadinessRule() {}

    /** All faults of these settings. */
    static Stream<String> faults(Settings settings) {
        return Stream.of(
                        issuer(settings),
                        audience(settings),
                        demoCredentials(settings),
                        databasePassword(settings),
                        migrationRole(settings),
                        demoKeys(settings),
                        sandbox(settings),
                        peers(settings))
                .flatMap(faults -> faults);
    }

    static Stream<String> issuer(Settings settings) {
        return settings.text(ISSUER)
                .map(issuer -> issuer.startsWith("https://")
                        ? Stream.<String>empty()
                        : Stream.of(ISSUER + " must be an https address: whoever is on the way could sign tokens."))
                .orElseGet(() -> Stream.of(ISSUER + " is not set: nobody's token could be checked."));
    }

    static Stream<String> audience(Settings settings) {
        return settings.text(AUDIENCE).isPresent()
                ? Stream.empty()
                : Stream.of(AUDIENCE + " is not set: a token for any other system would be accepted.");
    }

    static Stream<String> demoCredentials(Settings settings) {
        return settings.names(
                        name -> name.contains("secret") || name.contains("password"),
                        value -> value.endsWith(DEMO_SECRET) || value.equals(DEMO_PASSWORD))
                .map(name -> name + " is a credential of the public demo: set one of your own.");
    }

    static Stream<String> databasePassword(Settings settings) {
        var role = settings.text(DATABASE_ROLE);
        return role.isPresent() && role.equals(settings.text(DATABASE_PASSWORD))
                ? Stream.of(DATABASE_PASSWORD + " is the name of the role: set one that cannot be guessed.")
                : Stream.empty();
    }

    static Stream<String> migrationRole(Settings settings) {
        var role = settings.text(MIGRATION_ROLE);
        return role.isPresent() && role.equals(settings.text(DATABASE_ROLE))
                ? Stream.of(
                        MIGRATION_ROLE + " is the service's own role: the owner of tables sees every handler's rows.")
                : Stream.empty();
    }

    static Stream<String> demoKeys(Settings settings) {
        return settings.names(name -> name.startsWith("hegui.") && name.endsWith(".demo.keys"), Boolean::parseBoolean)
                .map(name -> name + " is on: the keys of the public demo protect nothing.");
    }

    static Stream<String> sandbox(Settings settings) {
        return settings.isTrue(SANDBOX)
                ? Stream.of(SANDBOX + " is on: whoever has the role could move the clock by which deadlines are kept.")
                : Stream.empty();
    }

    static Stream<String> peers(Settings settings) {
        return settings.names(ReadinessRule::isPeer, Settings::isOnThisMachine)
                .map(name -> name + " points to this machine: set the address of the service.");
    }

    private static boolean isPeer(String name) {
        return name.startsWith("gateway.routes.") || name.startsWith("quarkus.rest.client.") && name.endsWith("url");
    }
}
