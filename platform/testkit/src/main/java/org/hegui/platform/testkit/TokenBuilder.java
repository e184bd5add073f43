package org.hegui.platform.testkit;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import io.smallrye.jwt.build.JwtClaimsBuilder;

/** A signed access token of any actor, claim by claim. One builder makes one token. */
public final class TokenBuilder {

    private final JwtClaimsBuilder token;
    private final Map<String, Object> claims = new HashMap<>();
    private String handler = Tokens.HANDLER_A;

    TokenBuilder(JwtClaimsBuilder token) {
        this.token = token;
    }

    /** Acts for this handler and is employed there. */
    public TokenBuilder handler(String name) {
        handler = name;
        return claim("handler", name).claim("employer", name);
    }

    /** Is this person, the {@code sub}; by default another one for every handler and set of roles. */
    public TokenBuilder person(String name) {
        return claim("sub", name);
    }

    /** Has these roles. */
    public TokenBuilder roles(String... names) {
        return roles(Set.of(names));
    }

    /** Has these roles. */
    public TokenBuilder roles(Collection<String> names) {
        claims.putIfAbsent("sub", handler + "-" + String.join("-", new TreeSet<>(names)));
        return claim("roles", Set.copyOf(names));
    }

    /** Came through this OIDC client, the {@code azp}. */
    public TokenBuilder client(String id) {
        return claim("azp", id);
    }

    /** Sits in this country. */
    public TokenBuilder jurisdiction(String country) {
        return claim("jurisdiction", country);
    }

    /** Is employed by this legal entity. */
    public TokenBuilder employer(String name) {
        return claim("employer", name);
    }

    /** Is this customer; goes with the role {@code subject}. */
    public TokenBuilder subjectId(String id) {
        return claim("subject_id", id);
    }

    /** Has this value in a claim. */
    public TokenBuilder claim(String name, Object value) {
        claims.put(name, value);
        return this;
    }

    /** Lacks the claim. */
    public TokenBuilder without(String claim) {
        claims.remove(claim);
        token.remove(claim);
        return this;
    }

    /** The token, good for ten minutes. */
    public String sign() {
        claims.forEach(token::claim);
        return token.jws().sign(Tokens.trusted());
    }
}
