package org.hegui.consent.peer;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import org.hegui.platform.peer.PeerProblems;
import org.hegui.platform.problem.Refusal;

/**
 * What customer-service knows of people. Never asked inside a transaction. The question changes nothing there, so it is
 * asked again when the connection fails; when no answer comes the caller gets a problem that names the peer.
 */
@ApplicationScoped
public class Customers {

    /** The most people to be asked about at a time. */
    public static final int AT_MOST = 1000;

    private final CustomerApi api;

    Customers(@RestClient CustomerApi api) {
        this.api = api;
    }

    /** The age groups of those of the handler's people who are customers, of at most {@value #AT_MOST}. */
    public Uni<List<CustomerAge>> ages(String handler, Collection<UUID> people) {
        return ask(handler, new AgesQuestion(people))
                .onFailure()
                .transform(e -> PeerProblems.unanswered("customer-service", e));
    }

    @Timeout(value = 2, unit = ChronoUnit.SECONDS)
    @Retry(maxRetries = 2, delay = 100, retryOn = ProcessingException.class)
    @CircuitBreaker(skipOn = Refusal.class)
    Uni<List<CustomerAge>> ask(String handler, AgesQuestion question) {
        return api.ages(handler, question).onFailure(PeerProblems::isDropped).transform(ProcessingException::new);
    }
}
