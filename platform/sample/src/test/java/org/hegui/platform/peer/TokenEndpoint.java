package org.hegui.platform.peer;

import java.util.Map;
import java.util.function.Function;

import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.peer.PeerAnswer;
import org.hegui.platform.testkit.peer.PeerCall;
import org.hegui.platform.testkit.peer.PeerDouble;

/** Gives the service its own token for its client id and secret (RFC 6749 §4.4), as an OIDC provider does. */
public final class TokenEndpoint extends PeerDouble {

    private static final String SECRET = "sample-secret";

    @Override
    protected Map<String, Function<PeerCall, PeerAnswer>> answers() {
        return Map.of("/token", TokenEndpoint::token);
    }

    @Override
    protected Map<String, String> settings(String address) {
        return Map.of(
                "quarkus.oidc-client.auth-server-url", address,
                "quarkus.oidc-client.discovery-enabled", "false",
                "quarkus.oidc-client.token-path", "/token",
                "quarkus.oidc-client.credentials.client-secret.value", SECRET,
                "quarkus.oidc-client.credentials.client-secret.method", "post");
    }

    private static PeerAnswer token(PeerCall call) {
        var known = call.body().contains("grant_type=client_credentials")
                && call.body().contains("client_id=sample-service")
                && call.body().contains("client_secret=" + SECRET);
        return known ? PeerAnswer.token(Tokens.ofService("sample-service")) : PeerAnswer.problem(401, "invalid-client");
    }
}
