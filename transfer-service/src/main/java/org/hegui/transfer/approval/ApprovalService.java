package org.hegui.transfer.approval;

import static org.hegui.platform.problem.CommonProblem.FORBIDDEN;

import java.time.Clock;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.evidence.Evidence;
import org.hegui.platform.evidence.EvidenceDraft;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.law.Law;
import org.hegui.platform.page.Page;
import org.hegui.platform.problem.Refusal;
import org.hegui.statute.export.ExportRouteRule;
import org.hegui.transfer.counter.CounterService;
import org.hegui.transfer.recipient.RecipientRepository;
import org.hegui.transfer.transfer.Transfer;
import org.hegui.transfer.transfer.TransferRepository;
import org.hegui.transfer.transfer.TransferResponse;
import org.hegui.transfer.transfer.TransferService;

/** Records what counsel and the privacy officer say, and draws the conclusion when both have spoken. */
@ApplicationScoped
class ApprovalService {

    private final ApprovalRepository approvals;
    private final TransferRepository transfers;
    private final TransferService reads;
    private final RecipientRepository recipients;
    private final CounterService counters;
    private final Evidence evidence;
    private final CurrentActor current;
    private final Law law;
    private final Clock clock;

    ApprovalService(
            ApprovalRepository approvals,
            TransferRepository transfers,
            TransferService reads,
            RecipientRepository recipients,
            CounterService counters,
            Evidence evidence,
            CurrentActor current,
            Law law,
            Clock clock) {
        this.approvals = approvals;
        this.transfers = transfers;
        this.reads = reads;
        this.recipients = recipients;
        this.counters = counters;
        this.evidence = evidence;
        this.current = current;
        this.law = law;
        this.clock = clock;
    }

    /** Records one decision. Whoever decides at the same time waits for the transfer and sees this decision. */
    @WithTransaction
    Uni<TransferResponse> decide(UUID id, DecideTransferRequest request) {
        refuseForeignRole(request.as());
        return transfers
                .lock(current.actor().handler(), id)
                .invoke(Transfer::refuseUnlessInReview)
                .call(transfer -> decide(transfer, request))
                .chain(transfer -> proven(transfer, request));
    }

    @WithSession
    Uni<Page<ApprovalResponse>> list(UUID transferId) {
        return reads.get(transferId)
                .chain(transfer -> approvals.of(current.actor().handler(), transfer.id()))
                .map(found -> new Page<>(found, null).map(Approval::response));
    }

    private Uni<Void> decide(Transfer transfer, DecideTransferRequest request) {
        var actor = current.actor();
        return approvals
                .of(actor.handler(), transfer.id())
                .map(earlier -> new FourEyesRule(transfer.authors(), earlier))
                .invoke(fourEyes -> fourEyes.admit(actor.subject(), request.as()))
                .chain(fourEyes -> approvals
                        .persist(
                                new Approval(actor.handler(), transfer.id(), actor.subject(), request, clock.instant()))
                        .chain(approval -> conclude(transfer, fourEyes, approval)));
    }

    private Uni<Void> conclude(Transfer transfer, FourEyesRule fourEyes, Approval approval) {
        if (approval.decision() == ApprovalDecision.REJECT) {
            transfer.reject(clock.instant());
        }
        return fourEyes.completedBy(approval)
                ? approve(transfer)
                : Uni.createFrom().voidItem();
    }

    /** The route is asked for again: the memo counts from now on, and others may have exported meanwhile. */
    private Uni<Void> approve(Transfer transfer) {
        transfer.approveMemo();
        return counters.soFar()
                .chain(soFar -> recipients
                        .find(current.actor().handler(), transfer.recipientId())
                        .map(recipient -> transfer.exportFacts(transfer.expected(soFar), recipient.restricted())))
                .map(facts -> new ExportRouteRule(law.today()).decide(facts))
                .invoke(route -> transfer.approve(route, clock.instant()))
                .replaceWithVoid();
    }

    private void refuseForeignRole(ApprovalRole role) {
        if (!current.actor().has(role.role())) {
            throw new Refusal(FORBIDDEN, "Your roles do not include the one in which you want to decide.");
        }
    }

    private Uni<TransferResponse> proven(Transfer transfer, DecideTransferRequest request) {
        var draft = EvidenceDraft.of("transfer.decided", "transfer", transfer.id(), transfer.state())
                .with("decision", request.decision())
                .with("as", request.as())
                .with("route", transfer.route());
        return evidence.record(current.actor(), draft).map(transfer.response()::provenBy);
    }
}
