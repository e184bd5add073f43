package org.hegui.customer.peer;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.peer.PeerProblems;
import org.hegui.platform.problem.Refusal;
import org.hegui.statute.field.Field;
import org.hegui.statute.handling.Act;
import org.hegui.statute.marketing.Channel;

/**
 * What consent-service knows and decides. Never asked inside a transaction. Both questions change nothing there, so
 * they are asked again when the connection fails; when no answer comes the caller gets a problem that names the peer.
 */
@ApplicationScoped
public class Consents {

    private static final String PEER = "consent-service";

    private final ConsentApi api;

    Consents(@RestClient ConsentApi api) {
        this.api = api;
    }

    /** Whether these fields may be taken from this person for the purpose. */
    public Uni<Decision> mayCollect(UUID subjectId, String purpose, Collection<Field> fields) {
        var codes = fields.stream().map(Field::code).toList();
        return decide(new DecisionRequest(subjectId, Act.COLLECT, purpose, codes, null))
                .onFailure()
                .transform(e -> PeerProblems.unanswered(PEER, e));
    }

    /**
     * Whether the act may be done with all fields of the purpose that we have of this person.
     *
     * @param channel how a message is to reach the person; null when none is meant
     */
    public Uni<Decision> may(Act act, UUID subjectId, String purpose, @Nullable Channel channel) {
        return decide(new DecisionRequest(subjectId, act, purpose, null, channel))
                .onFailure()
                .transform(e -> PeerProblems.unanswered(PEER, e));
    }

    /** The fields that the purpose covers. */
    public Uni<Set<Field>> fieldsOf(UUID purposeId) {
        return purpose(purposeId).map(PurposeView::fields).onFailure().transform(e -> PeerProblems.unanswered(PEER, e));
    }

    @Timeout(value = 2, unit = ChronoUnit.SECONDS)
    @Retry(maxRetries = 2, delay = 100, retryOn = ProcessingException.class)
    @CircuitBreaker(skipOn = Refusal.class)
    Uni<Decision> decide(DecisionRequest request) {
        return api.decide(request).onFailure(PeerProblems::isDropped).transform(ProcessingException::new);
    }

    @Timeout(value = 2, unit = ChronoUnit.SECONDS)
    @Retry(maxRetries = 2, delay = 100, retryOn = ProcessingException.class)
    @CircuitBreaker(skipOn = Refusal.class)
    Uni<PurposeView> purpose(UUID id) {
        return api.purpose(id).onFailure(PeerProblems::isDropped).transform(ProcessingException::new);
    }
}
