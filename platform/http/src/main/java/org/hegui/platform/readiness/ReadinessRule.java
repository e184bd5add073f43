package org.hegui.platform.readiness;

import java.util.List;
import java.util.stream.Stream;

/** What must not be so in production. Each method gives one sentence for each fault, without the value. Pure. */
final class ReadinessRule {

    private static final String ISSUER = "quarkus.oidc.auth-server-url";
    private static final String AUDIENCE = "quarkus.oidc.token.audience";
    private static final String TOKEN_ISSUER = "quarkus.oidc.token.issuer";
    private static final String OIDC_VERIFICATION = "quarkus.oidc.tls.verification";
    private static final String TRUST_ALL = "quarkus.tls.trust-all";
    private static final String ANY = "any";
    private static final String PLAIN_EVENTS = "hegui.event.allow-http";
    private static final String DATABASE_ROLE = "quarkus.datasource.username";
    private static final String DATABASE_PASSWORD = "quarkus.datasource.password";
    private static final String MIGRATION_ROLE = "quarkus.flyway.username";
    private static final String SANDBOX = "hegui.sandbox";
    private static final String DEMO_PASSWORD = "hegui-demo";
    private static final String DEV_PASSWORD = "-dev";
    private static final String DEMO_SECRET = "-demo-secret";

    /** What is asked for by its whole name, and so may come from the environment alone. */
    static final List<String> NAMES = List.of(
            ISSUER,
            AUDIENCE,
            TOKEN_ISSUER,
            OIDC_VERIFICATION,
            TRUST_ALL,
            DATABASE_ROLE,
            DATABASE_PASSWORD,
            MIGRATION_ROLE,
            PLAIN_EVENTS,
            SANDBOX);

    private ReadinessRule() {}

    /** All faults of these settings. */
    static Stream<String> faults(Settings settings) {
        return Stream.of(
                        issuer(settings),
                        audience(settings),
                        anyIssuer(settings),
                        uncheckedTls(settings),
                        demoCredentials(settings),
                        databasePassword(settings),
                        migrationRole(settings),
                        demoKeys(settings),
                        sandbox(settings),
                        plainEvents(settings),
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
        return settings.text(AUDIENCE)
                        .filter(audience -> !audience.equalsIgnoreCase(ANY))
                        .isPresent()
                ? Stream.empty()
                : Stream.of(AUDIENCE + " is not set to this service: a token for any other system would be accepted.");
    }

    static Stream<String> anyIssuer(Settings settings) {
        return settings.text(TOKEN_ISSUER).filter(ANY::equalsIgnoreCase).isPresent()
                ? Stream.of(TOKEN_ISSUER + " takes any: whoever signs with a known key could name any issuer.")
                : Stream.empty();
    }

    /** The default and every named TLS configuration. */
    static Stream<String> uncheckedTls(Settings settings) {
        var off = settings.names(
                name -> name.endsWith("tls.verification"),
                value -> value.strip().equalsIgnoreCase("none"));
        var all =
                settings.names(name -> name.startsWith("quarkus.tls.") && name.endsWith("trust.all"), Settings::isYes);
        return Stream.concat(off, all)
                .map(name -> name + " switches the check of certificates off: anybody could pose as the peer.");
    }

    static Stream<String> demoCredentials(Settings settings) {
        return settings.names(name -> name.contains("secret") || name.contains("password"), ReadinessRule::isOfDemo)
                .map(name -> name + " is a credential of the public demo: set one of your own.");
    }

    private static boolean isOfDemo(String value) {
        return value.endsWith(DEMO_SECRET) || value.equals(DEMO_PASSWORD) || value.endsWith(DEV_PASSWORD);
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
        return settings.names(name -> name.startsWith("hegui.") && name.endsWith(".demo.keys"), Settings::isYes)
                .map(name -> name + " is on: the keys of the public demo protect nothing.");
    }

    static Stream<String> sandbox(Settings settings) {
        return settings.isOn(SANDBOX)
                ? Stream.of(SANDBOX + " is on: whoever has the role could move the clock by which deadlines are kept.")
                : Stream.empty();
    }

    static Stream<String> plainEvents(Settings settings) {
        return settings.isOn(PLAIN_EVENTS)
                ? Stream.of(PLAIN_EVENTS + " is on: events could be read and changed on their way.")
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
