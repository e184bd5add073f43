package org.hegui.platform.testkit;

import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;

/** Signed access tokens of any actor, as an OIDC provider would issue them. */
public final class Tokens {

    /** Issuer of the tests' tokens. */
    public static final String ISSUER = "https://idp.test.example";

    /** The handler for which tests act unless they say otherwise. */
    public static final String HANDLER_A = "handler-a";

    /** Another handler, which must see nothing of the first. */
    public static final String HANDLER_B = "handler-b";

    /** The gateway and all services, as the audience of a token that may be passed on. */
    private static final Set<String> AUDIENCE = Set.of(
            "gateway", "consent-service", "customer-service", "breach-service", "transfer-service", "sample-service");

    private Tokens() {}

    /** A token of somebody of handler A with these roles; a new person for every set of roles. */
    public static String of(String... roles) {
        return ofHandler(HANDLER_A, roles);
    }

    /** A token of somebody of this handler with these roles. */
    public static String ofHandler(String handler, String... roles) {
        return claims(handler, roles).jws().sign(trusted());
    }

    /** A token of the customer with this id. */
    public static String ofSubject(String handler, UUID subjectId) {
        return claims(handler, "subject")
                .claim("subject_id", subjectId.toString())
                .jws()
                .sign(trusted());
    }

    /** A token of this person, to act twice as the same one. */
    public static String ofPerson(String person, String... roles) {
        return claims(HANDLER_A, roles).subject(person).jws().sign(trusted());
    }

    /** A token of a service that acts on its own behalf: it names no handler, the call does by {@code Hegui-Handler}. */
    public static String ofService(String service) {
        return anonymous("service")
                .subject("service-account-" + service)
                .claim("azp", service)
                .jws()
                .sign(trusted());
    }

    /** A token that ran out an hour ago. */
    public static String expired(String... roles) {
        var longAgo = Instant.now().minus(Duration.ofHours(2));
        return claims(HANDLER_A, roles)
                .issuedAt(longAgo)
                .expiresAt(longAgo.plus(Duration.ofHours(1)))
                .jws()
                .sign(trusted());
    }

    /** A token signed by somebody whom the service does not trust. */
    public static String forged(String... roles) {
        return claims(HANDLER_A, roles).jws().sign(TestKeys.UNTRUSTED.getPrivate());
    }

    /** A token that is good, but for another API. */
    public static String forAnotherAudience(String... roles) {
        return claims(HANDLER_A, roles).audience("somebody-else").jws().sign(trusted());
    }

    /** A token of anybody, claim by claim: begins as a person of handler A in China without any role. */
    public static TokenBuilder actor() {
        return new TokenBuilder(claims(HANDLER_A));
    }

    static PrivateKey trusted() {
        return TestKeys.TRUSTED.getPrivate();
    }

    private static JwtClaimsBuilder claims(String handler, String... roles) {
        return anonymous(roles)
                .subject(handler + "-" + String.join("-", roles))
                .claim("azp", "tests")
                .claim("handler", handler)
                .claim("employer", handler);
    }

    private static JwtClaimsBuilder anonymous(String... roles) {
        return Jwt.issuer(ISSUER)
                .audience(AUDIENCE)
                .claim("jurisdiction", "CN")
                .claim("roles", Set.of(roles))
                .expiresIn(Duration.ofMinutes(10));
    }
}
