package org.hegui.platform.event.transport;

import static org.hegui.platform.event.EventProblem.EVENT_TARGET_REFUSED;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;

import org.hegui.platform.event.EventConfig;
import org.hegui.platform.problem.Refusal;

/** Looks up and checks the addresses to which events are sent. */
@Singleton
public class Targets {

    /** The same for both, so that nobody can ask which names an internal network knows. */
    private static final String UNREACHABLE = "The address is not known, or in a network to which no events are sent.";

    private final Vertx vertx;
    private final TargetRule rule;

    Targets(Vertx vertx, EventConfig config) {
        this.vertx = vertx;
        var allowed = config.allowedPrivateTargets().orElse(List.of());
        this.rule = new TargetRule(
                config.allowHttp(), allowed.stream().map(AddressRange::parse).toList());
    }

    /**
     * Fails with a {@link Refusal} unless events may be sent there now.
     *
     * @param url where a subscriber wants its events
     */
    public Uni<Void> check(URI url) {
        return resolve(url).replaceWithVoid();
    }

    /**
     * The address to connect to. A name is looked up once, all of its addresses must be allowed, and the connection must
     * be made to what is given here: a second look-up might say something else.
     */
    Uni<InetAddress> resolve(URI url) {
        return rule.fault(url)
                .<Uni<InetAddress>>map(fault -> Uni.createFrom().failure(refused(fault)))
                .orElseGet(() -> UniHelper.toUni(vertx.executeBlocking(() -> lookUp(url), false)));
    }

    private InetAddress lookUp(URI url) {
        try {
            var addresses = InetAddress.getAllByName(url.getHost());
            if (!Arrays.stream(addresses).allMatch(rule::mayReach)) {
                throw refused(UNREACHABLE);
            }
            return addresses[0];
        } catch (UnknownHostException _) {
            throw refused(UNREACHABLE);
        }
    }

    private static Refusal refused(String why) {
        return new Refusal(EVENT_TARGET_REFUSED, why);
    }
}
