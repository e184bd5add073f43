package org.hegui.consent;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.quarkus.test.common.QuarkusTestResource;

import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.peer.PeerAnswer;
import org.hegui.platform.testkit.peer.PeerCall;
import org.hegui.platform.testkit.peer.PeerDouble;

/**
 * A customer-service that knows the people whom a test tells it of, and the OIDC provider that gives us our own token. Every
 * test of the module has it; {@link GivenPeople} talks to it. Who is not told of is no customer.
 */
@QuarkusTestResource(CustomerServiceStub.class)
public final class CustomerServiceStub extends PeerDouble {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Map<String, String> people = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();

    @Override
    protected Map<String, Function<PeerCall, PeerAnswer>> answers() {
        return Map.of(
                "/customer/v1/ages", this::ages,
                "/people/", this::tell,
                "/token", _ -> PeerAnswer.token(Tokens.ofService("consent-service")));
    }

    @Override
    protected Map<String, String> settings(String address) {
        return Map.of(
                "quarkus.rest-client.customer.url", address,
                "quarkus.oidc-client.auth-server-url", address,
                "quarkus.oidc-client.discovery-enabled", "false",
                "quarkus.oidc-client.token-path", "/token",
                "quarkus.oidc-client.credentials.secret", "consent-secret");
    }

    private PeerAnswer ages(PeerCall call) {
        var ids = UUID.matcher(call.body()).results().map(MatchResult::group).collect(Collectors.toSet());
        ids.forEach(id -> asked.computeIfAbsent(id, _ -> new AtomicInteger()).incrementAndGet());
        if (!call.hasToken() || !call.headers().containsKey("Hegui-Handler")) {
            return PeerAnswer.problem(403, "forbidden");
        }
        var kinds = ids.stream().map(people::get).filter(Objects::nonNull).collect(Collectors.toSet());
        if (kinds.contains("down")) {
            return PeerAnswer.down();
        } else if (kinds.contains("broken")) {
            return PeerAnswer.broken();
        } else if (kinds.contains("garbled")) {
            return PeerAnswer.ok("[{\"subjectId\":\"" + ids.iterator().next() + "\"}]");
        } else if (kinds.contains("slow")) {
            return PeerAnswer.slow();
        }
        return known(ids);
    }

    private PeerAnswer known(Set<String> ids) {
        var known = new HashMap<>(people);
        known.keySet().retainAll(ids);
        return PeerAnswer.ok("[" + String.join(",", known.values()) + "]");
    }

    /** GET says how often the person was asked for, PUT says what to answer. */
    private PeerAnswer tell(PeerCall call) {
        var id = call.lastSegment();
        if (call.method().equals("PUT")) {
            people.put(id, call.body());
        }
        return PeerAnswer.ok(asked.getOrDefault(id, new AtomicInteger()).toString());
    }
}
