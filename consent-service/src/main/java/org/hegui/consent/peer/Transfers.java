package org.hegui.consent.peer;

import static org.hegui.consent.ConsentProblem.TRANSFER_UNKNOWN;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
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

/** Transfers, as transfer-service keeps them. Asked as {@link Recipients} are: never inside a transaction. */
@ApplicationScoped
public class Transfers {

    private static final int AT_ONCE = 8;

    private final TransferApi api;

    Transfers(@RestClient TransferApi api) {
        this.api = api;
    }

    /** Refuses when one of them does not exist, and names it. */
    public Uni<Void> exist(Collection<UUID> ids) {
        return Multi.createFrom()
                .iterable(ids)
                .onItem()
                .transformToUni(id -> find(id).onFailure(Transfers::isUnknown)
                        .transform(_ -> new Refusal(TRANSFER_UNKNOWN, "transfer-service has no transfer " + id + ".")))
                .merge(AT_ONCE)
                .collect()
                .asList()
                .onFailure()
                .transform(e -> PeerProblems.unanswered("transfer-service", e))
                .replaceWithVoid();
    }

    private static boolean isUnknown(Throwable failure) {
        return failure instanceof Refusal refusal && refusal.type() == TRANSFER_UNKNOWN;
    }

    @Timeout(value = 2, unit = ChronoUnit.SECONDS)
    @Retry(maxRetries = 2, delay = 100, retryOn = ProcessingException.class)
    @CircuitBreaker(skipOn = Refusal.class)
    Uni<TransferView> find(UUID id) {
        return api.transfer(id).onFailure(PeerProblems::isDropped).transform(ProcessingException::new);
    }
}
