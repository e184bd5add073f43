package org.hegui.platform.identity;

import static org.hegui.platform.problem.CommonProblem.FORBIDDEN;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.jwt.JsonWebToken;

import org.hegui.platform.problem.Refusal;

/** The actor of the request being answered. */
@ApplicationScoped
public class CurrentActor {

    private final SecurityIdentity identity;
    private final CurrentIdentityAssociation association;
    private final HttpHeaders headers;
    private final IdentityConfig config;

    CurrentActor(
            SecurityIdentity identity,
            CurrentIdentityAssociation association,
            HttpHeaders headers,
            IdentityConfig config) {
        this.identity = identity;
        this.association = association;
        this.headers = headers;
        this.config = config;
    }

    /**
     * The actor as the verified access token says.
     *
     * @throws Refusal (403) when the token lacks a claim without which no request can be judged
     */
    public Actor actor() {
        return new Actor(
                required("sub"),
                handler(identity).orElseThrow(() -> lacks("handler")),
                Set.copyOf(identity.getRoles()),
                required("azp"),
                Jurisdiction.of(required("jurisdiction"), edgeCountries()),
                optional(identity, "employer"),
                optional(identity, "subject_id").map(CurrentActor::uuid));
    }

    /**
     * The handler for which the request acts, as soon as its token is verified; nothing for a request without a token or
     * of nobody's handler. Fails as {@link #actor} does when the handler is one that may not be named.
     */
    public Uni<Optional<String>> handler() {
        return association.getDeferredIdentity().map(this::handler);
    }

    private Optional<String> handler(SecurityIdentity who) {
        var named = Optional.ofNullable(headers.getHeaderString(ActingHandler.HEADER));
        return ActingHandler.of(optional(who, "handler"), named, who.hasRole(Roles.SERVICE));
    }

    private List<String> edgeCountries() {
        return config.edgeCountryHeader().map(headers::getRequestHeader).orElse(List.of());
    }

    private String required(String claim) {
        return optional(identity, claim).orElseThrow(() -> lacks(claim));
    }

    private static Optional<String> optional(SecurityIdentity who, String claim) {
        return who.getPrincipal() instanceof JsonWebToken token
                ? Optional.<Object>ofNullable(token.getClaim(claim))
                        .map(Object::toString)
                        .filter(value -> !value.isBlank())
                : Optional.empty();
    }

    private static Refusal lacks(String claim) {
        return new Refusal(FORBIDDEN, "The access token lacks the claim '" + claim + "'.");
    }

    private static UUID uuid(String value) {
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException _) {
            throw new Refusal(FORBIDDEN, "The access token's claim 'subject_id' is not a UUID.");
        }
    }
}
