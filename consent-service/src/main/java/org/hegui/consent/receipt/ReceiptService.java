package org.hegui.consent.receipt;

import static org.hegui.consent.ConsentProblem.CONSENT_NOT_FOUND;

import java.time.Clock;
import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

import org.hegui.consent.receipt.content.ConsentReceipt;
import org.hegui.consent.receipt.content.ReceiptHash;
import org.hegui.consent.receipt.content.ReceiptProof;
import org.hegui.consent.receipt.source.ReceiptQueries;
import org.hegui.platform.evidence.proof.ProofService;
import org.hegui.platform.identity.Actor;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.problem.Refusal;

/** Gives receipts, and says of a receipt whether it is genuine. */
@ApplicationScoped
class ReceiptService {

    private final ReceiptQueries statements;
    private final ProofService proofs;
    private final CurrentActor current;
    private final Clock clock;

    ReceiptService(ReceiptQueries statements, ProofService proofs, CurrentActor current, Clock clock) {
        this.statements = statements;
        this.proofs = proofs;
        this.current = current;
        this.clock = clock;
    }

    /**
     * The receipt of a statement of the actor's handler, and with it the proof as far as it is now.
     *
     * @param root address of this service's API as people reach it
     */
    Uni<ConsentReceipt> receipt(UUID id, String root) {
        var actor = current.actor();
        return statements
                .find(actor.handler(), id)
                .map(found -> found.filter(
                                source -> actor.mayActFor(source.said().subjectId()))
                        .orElseThrow(ReceiptService::unknown))
                .chain(source -> proof(actor, source.evidenceId())
                        .map(proof -> ConsentReceipt.of(ReceiptRecords.of(source), proof, root)));
    }

    /** Whether a receipt of any handler in sight has this hash, and what counts of the statement now. */
    Uni<ReceiptVerification> verify(UUID id, String hash) {
        return statements
                .findOfAll(id)
                .map(found -> found.filter(source -> ReceiptHash.matches(ReceiptRecords.of(source), hash))
                        .map(source -> new ReceiptVerification(true, source.stateAt(clock.instant())))
                        .orElseThrow(ReceiptService::unknown));
    }

    private Uni<ReceiptProof> proof(Actor actor, @Nullable UUID evidenceId) {
        if (evidenceId == null) {
            return Uni.createFrom().item(ReceiptProof.absent());
        }
        return proofs.inclusion(actor.handler(), evidenceId, null)
                .chain(inclusion ->
                        proofs.entry(actor.handler(), evidenceId).map(entry -> ReceiptProof.of(inclusion, entry)));
    }

    private static Refusal unknown() {
        return new Refusal(CONSENT_NOT_FOUND, "There is no consent with this id.");
    }
}
