package org.hegui.platform.identity;

import static org.hegui.platform.problem.CommonProblem.FORBIDDEN;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

import org.hegui.platform.problem.Refusal;

/** The actor of the request being answered. */
@ApplicationScoped
public class CurrentActor {

    private final SecurityIdentity identity;
    private final JsonWebToken token;

    CurrentActor(SecurityIdentity identity, JsonWebToken token) {
        this.identity = identity;
        this.token = token;
    }

    /**
     * The actor as the verified access token says.
     *
     * @throws Refusal (403) when the token lacks a claim without which no request can be judged
     */
    public Actor actor() {
        return new Actor(
                required("sub"),
                required("handler"),
                Set.copyOf(identity.getRoles()),
                required("azp"),
                required("jurisdiction"),
                optional("employer"),
                optional("subject_id").map(CurrentActor::uuid));
    }

    private String required(String claim) {
        return optional(claim)
                .orElseThrow(() -> new Refusal(FORBIDDEN, "The access token lacks the claim '" + claim + "'."));
    }

    private Optional<String> optional(String claim) {
        return Optional.<Object>ofNullable(token.getClaim(claim))
                .map(Object::toString)
                .filter(value -> !value.isBlank());
    }

    private static UUID uuid(String value) {
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException _) {
            throw new Refusal(FORBIDDEN, "The access token's claim 'subject_id' is not a UUID.");
        }
    }
}
