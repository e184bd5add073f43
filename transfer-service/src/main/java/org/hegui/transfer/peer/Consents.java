package org.hegui.transfer.peer;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import org.hegui.platform.peer.PeerProblems;
import org.hegui.platform.problem.Refusal;
import org.hegui.statute.handling.Act;

/**
 * What consent-service decides. Never asked inside a transaction. A question changes nothing there, so it is asked again
 * when the connection fails; when one person's answer does not come, there is no answer for anybody.
 */
@ApplicationScoped
public class Consents {

    private static final int AT_ONCE = 8;

    private final ConsentApi api;

    Consents(@RestClient ConsentApi api) {
        this.api = api;
    }

    /** Whether these fields of each of the people may be exported to the recipient for the purpose. */
    public Uni<Map<UUID, Decision>> mayExport(
            Set<UUID> people, List<String> categories, String purpose, UUID recipientId) {
        return Multi.createFrom()
                .iterable(people)
                .onItem()
                .transformToUni(person ->
                        answer(new DecisionRequest(person, Act.EXPORT, purpose, categories, recipientId.toString())))
                .merge(AT_ONCE)
                .collect()
                .asMap(Map.Entry::getKey, Map.Entry::getValue)
                .onFailure()
                .transform(e -> PeerProblems.unanswered("consent-service", e));
    }

    private Uni<Map.Entry<UUID, Decision>> answer(DecisionRequest request) {
        return decide(request).map(decision -> Map.entry(request.subjectId(), decision));
    }

    @Timeout(value = 2, unit = ChronoUnit.SECONDS)
    @Retry(maxRetries = 2, delay = 100, retryOn = ProcessingException.class)
    @CircuitBreaker(skipOn = Refusal.class)
    Uni<Decision> decide(DecisionRequest request) {
        return api.decide(request).onFailure(PeerProblems::isDropped).transform(ProcessingException::new);
    }
}
