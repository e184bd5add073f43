package org.hegui.platform.evidence.opening;

import static org.hegui.platform.evidence.EvidenceProblem.COMMITMENT_NOT_FOUND;
import static org.hegui.platform.evidence.EvidenceProblem.EVIDENCE_NOT_FOUND;

import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.evidence.Evidence;
import org.hegui.platform.evidence.EvidenceDraft;
import org.hegui.platform.evidence.EvidenceRepository;
import org.hegui.platform.evidence.commitment.Commitments;
import org.hegui.platform.evidence.reading.EntryText;
import org.hegui.platform.identity.Actor;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.problem.Refusal;

/** Opens commitments. Each time is itself proved: whoever may guess values learns something about a person. */
@ApplicationScoped
class OpeningService {

    private final EvidenceRepository entries;
    private final Commitments commitments;
    private final Evidence evidence;
    private final CurrentActor current;

    OpeningService(EvidenceRepository entries, Commitments commitments, Evidence evidence, CurrentActor current) {
        this.entries = entries;
        this.commitments = commitments;
        this.evidence = evidence;
        this.current = current;
    }

    @WithTransaction
    Uni<OpeningResponse> open(UUID id, OpenCommitmentRequest request) {
        var actor = current.actor();
        return entries.find(actor.handler(), id)
                .onItem()
                .ifNull()
                .failWith(() -> new Refusal(EVIDENCE_NOT_FOUND, "The ledger has no entry with this id for you."))
                .map(entry -> EntryText.read(entry.body()))
                .chain(entry ->
                        compare(actor, entry, request).chain(matches -> proven(actor, entry, request.name(), matches)));
    }

    private Uni<Boolean> compare(Actor actor, EntryText entry, OpenCommitmentRequest request) {
        var commitment = entry.openable().get(request.name());
        if (commitment == null) {
            throw none();
        }
        return commitments
                .opens(actor.handler(), entry.id(), request.name(), commitment, request.value())
                .onItem()
                .ifNull()
                .failWith(OpeningService::none);
    }

    private Uni<OpeningResponse> proven(Actor actor, EntryText entry, String name, boolean matches) {
        var draft = EvidenceDraft.of("evidence.opened", "evidence", entry.id(), matches ? "MATCHES" : "DIFFERS")
                .with("name", name);
        var about = entry.subjectId() == null ? draft : draft.about(entry.subjectId());
        return evidence.record(actor, about).map(proof -> new OpeningResponse(entry.id(), name, matches, proof));
    }

    private static Refusal none() {
        return new Refusal(COMMITMENT_NOT_FOUND, "The entry commits to no value of this name.");
    }
}
