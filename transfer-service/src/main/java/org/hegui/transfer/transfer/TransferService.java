package org.hegui.transfer.transfer;

import static org.hegui.transfer.TransferProblem.RECIPIENT_DOMESTIC;
import static org.hegui.transfer.TransferProblem.RECIPIENT_NOT_FOUND;
import static org.hegui.transfer.TransferProblem.ROUTE_REFUSED;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.evidence.Evidence;
import org.hegui.platform.evidence.EvidenceDraft;
import org.hegui.platform.field.FieldCodes;
import org.hegui.platform.identity.Actor;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.law.Law;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.platform.problem.Refusal;
import org.hegui.statute.export.ExportRouteRule;
import org.hegui.statute.field.Field;
import org.hegui.transfer.Counts;
import org.hegui.transfer.DataKinds;
import org.hegui.transfer.counter.CounterService;
import org.hegui.transfer.recipient.Recipient;
import org.hegui.transfer.recipient.RecipientRepository;

/** Describes transfers, gives them their route, and brings them up to the review. */
@ApplicationScoped
public class TransferService {

    private final TransferRepository transfers;
    private final RecipientRepository recipients;
    private final CounterService counters;
    private final Evidence evidence;
    private final CurrentActor current;
    private final Law law;
    private final Clock clock;

    TransferService(
            TransferRepository transfers,
            RecipientRepository recipients,
            CounterService counters,
            Evidence evidence,
            CurrentActor current,
            Law law,
            Clock clock) {
        this.transfers = transfers;
        this.recipients = recipients;
        this.counters = counters;
        this.evidence = evidence;
        this.current = current;
        this.law = law;
        this.clock = clock;
    }

    /** Describes a transfer; its route counts what the handler exported this year and what is asked for. */
    @WithTransaction
    Uni<TransferResponse> create(CreateTransferRequest request) {
        var fields = FieldCodes.fields(request.categories());
        refuseContradictions(request, fields);
        return overseas(request.recipientId())
                .chain(recipient -> counters.soFar().map(soFar -> routed(request, fields, recipient, soFar)))
                .chain(transfers::persist)
                .chain(transfer -> proven(transfer, "transfer.created"));
    }

    /** Adds the assessment of PIPL-55(4) to a draft. */
    @WithTransaction
    Uni<TransferResponse> assess(UUID id, AssessTransferRequest request) {
        return transfers
                .lock(current.actor().handler(), id)
                .invoke(transfer -> transfer.assess(request, clock.instant()))
                .chain(transfer -> proven(transfer, "transfer.assessed"));
    }

    /** Puts an assessed transfer before counsel and the privacy officer. */
    @WithTransaction
    Uni<TransferResponse> submit(UUID id) {
        return transfers
                .lock(current.actor().handler(), id)
                .invoke(TransferService::refuseRefusedRoute)
                .invoke(transfer -> transfer.submit(current.actor().subject(), clock.instant()))
                .chain(transfer -> proven(transfer, "transfer.submitted"));
    }

    /** The transfer with this id; refused (404) when there is none. */
    @WithSession
    public Uni<Transfer> get(UUID id) {
        return transfers.find(current.actor().handler(), id);
    }

    @WithSession
    Uni<Page<Transfer>> list(PageRequest page) {
        return transfers.list(current.actor().handler(), page).map(found -> Page.of(found, page.limit(), Transfer::id));
    }

    private Transfer routed(CreateTransferRequest request, Set<Field> fields, Recipient recipient, Counts soFar) {
        Actor author = current.actor();
        var transfer = new Transfer(author.handler(), author.subject(), Envelope.of(request, fields), clock.instant());
        var facts = transfer.exportFacts(transfer.expected(soFar), recipient.restricted());
        transfer.route(new ExportRouteRule(law.today()).decide(facts));
        return transfer;
    }

    private Uni<Recipient> overseas(UUID id) {
        return recipients
                .find(current.actor().handler(), id)
                .onItem()
                .ifNull()
                .failWith(() -> new Refusal(RECIPIENT_NOT_FOUND, "There is no recipient with the id in recipientId."))
                .invoke(TransferService::refuseDomestic);
    }

    private static void refuseDomestic(Recipient recipient) {
        if (!recipient.overseas()) {
            throw new Refusal(
                    RECIPIENT_DOMESTIC, "Data that go to this recipient stay in mainland China: it is no export.");
        }
    }

    private void refuseContradictions(CreateTransferRequest request, Set<Field> fields) {
        var violations = new ConsistencyRule(law.today().date()).violations(request, DataKinds.of(fields));
        if (!violations.isEmpty()) {
            throw Refusal.ofFields(violations);
        }
    }

    private static void refuseRefusedRoute(Transfer transfer) {
        switch (transfer.route()) {
            case DENIED, BLOCKED_FOREIGN_AUTHORITY, COUNSEL ->
                throw new Refusal(
                        ROUTE_REFUSED,
                        "The route is " + transfer.route() + "; the transfer cannot be submitted.",
                        List.of(transfer.decidingReason()));
            case NO_MECHANISM, STANDARD_CONTRACT_OR_CERTIFICATION, SECURITY_ASSESSMENT -> {
                // these may go on
            }
        }
    }

    private Uni<TransferResponse> proven(Transfer transfer, String action) {
        var draft = EvidenceDraft.of(action, "transfer", transfer.id(), transfer.state())
                .relyingOn(List.of(transfer.decidingReason()))
                .with("route", transfer.route())
                .with("recipientId", transfer.recipientId());
        return evidence.record(current.actor(), draft).map(transfer.response()::provenBy);
    }
}
