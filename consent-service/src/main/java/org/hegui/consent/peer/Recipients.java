package org.hegui.consent.peer;

import static org.hegui.consent.ConsentProblem.PROCESSOR_UNKNOWN;
import static org.hegui.consent.ConsentProblem.RECIPIENT_RESTRICTED;
import static org.hegui.consent.ConsentProblem.RECIPIENT_UNKNOWN;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
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

/**
 * Those who receive information, as transfer-service keeps them. Never asked inside a transaction. Reading changes nothing
 * there, so it is done again when the connection fails; when no answer comes the caller gets a problem that names the peer.
 */
@ApplicationScoped
public class Recipients {

    private static final int AT_ONCE = 8;

    private final RecipientApi api;

    Recipients(@RestClient RecipientApi api) {
        this.api = api;
    }

    /** These recipients; refused when one of them does not exist or may receive nothing (PIPL-42). */
    public Uni<List<RecipientView>> usable(Collection<UUID> ids) {
        return Multi.createFrom()
                .iterable(ids)
                .onItem()
                .transformToUni(this::find)
                .merge(AT_ONCE)
                .invoke(Recipients::refuseRestricted)
                .collect()
                .asList()
                .onFailure()
                .transform(e -> PeerProblems.unanswered("transfer-service", e));
    }

    /** Refuses when one of them does not exist or handles nothing on the handler's behalf (PIPL-21), and names it. */
    public Uni<Void> entrusted(Collection<UUID> ids) {
        return Multi.createFrom()
                .iterable(ids)
                .onItem()
                .transformToUni(id -> find(id).onFailure(Recipients::isUnknown)
                        .transform(_ -> noProcessor(id))
                        .invoke(Recipients::refuseOtherRole))
                .merge(AT_ONCE)
                .collect()
                .asList()
                .onFailure()
                .transform(e -> PeerProblems.unanswered("transfer-service", e))
                .replaceWithVoid();
    }

    private static boolean isUnknown(Throwable failure) {
        return failure instanceof Refusal refusal && refusal.type() == RECIPIENT_UNKNOWN;
    }

    private static void refuseOtherRole(RecipientView recipient) {
        if (recipient.role() != ReceiverRole.ENTRUSTED) {
            throw noProcessor(recipient.id());
        }
    }

    private static Refusal noProcessor(UUID id) {
        return new Refusal(PROCESSOR_UNKNOWN, "transfer-service has no entrusted recipient " + id + ".");
    }

    private static void refuseRestricted(RecipientView recipient) {
        if (recipient.restricted()) {
            throw new Refusal(RECIPIENT_RESTRICTED, "A recipient that the purpose names may receive nothing.");
        }
    }

    @Timeout(value = 2, unit = ChronoUnit.SECONDS)
    @Retry(maxRetries = 2, delay = 100, retryOn = ProcessingException.class)
    @CircuitBreaker(skipOn = Refusal.class)
    Uni<RecipientView> find(UUID id) {
        return api.recipient(id).onFailure(PeerProblems::isDropped).transform(ProcessingException::new);
    }
}
