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

import org.hegui.platform.counsel.memo.CounselMemo;
import org.hegui.platform.event.EventDraft;
import org.hegui.platform.event.Events;
import org.hegui.platform.evidence.Evidence;
import org.hegui.platform.evidence.EvidenceDraft;
import org.hegui.platform.field.FieldCodes;
import org.hegui.platform.identity.Actor;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.law.Law;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.platform.precondition.IfMatch;
import org.hegui.platform.problem.Refusal;
import org.hegui.platform.review.ReviewDraft;
import org.hegui.platform.review.ReviewRole;
import org.hegui.platform.review.Reviews;
import org.hegui.statute.export.ExportRoute;
import org.hegui.statute.export.RouteDecision;
import org.hegui.statute.field.Field;
import org.hegui.transfer.DataKinds;
import org.hegui.transfer.TransferEvents;
import org.hegui.transfer.recipient.Recipient;
import org.hegui.transfer.recipient.RecipientRepository;

/** Describes transfers, gives them their route, and brings them up to the review. */
@ApplicationScoped
public class TransferService {

    private final TransferRepository transfers;
    private final RecipientRepository recipients;
    private final RouteService routes;
    private final ImportantDataQuestion importantData;
    private final Reviews reviews;
    private final Evidence evidence;
    private final Events events;
    private final CurrentActor current;
    private final Law law;
    private final Clock clock;

    TransferService(
            TransferRepository transfers,
            RecipientRepository recipients,
            RouteService routes,
            ImportantDataQuestion importantData,
            Reviews reviews,
            Evidence evidence,
            Events events,
            CurrentActor current,
            Law law,
            Clock clock) {
        this.transfers = transfers;
        this.recipients = recipients;
        this.routes = routes;
        this.importantData = importantData;
        this.reviews = reviews;
        this.evidence = evidence;
        this.events = events;
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
                .map(recipient -> described(request, fields))
                .call(this::route)
                .chain(transfers::persist)
                .call(importantData::ask)
                .chain(transfer -> proven(transfer, "transfer.created"));
    }

    /** Adds the assessment of PIPL-55(4) to a draft. */
    @WithTransaction
    Uni<TransferResponse> assess(UUID id, IfMatch ifMatch, AssessTransferRequest request) {
        return transfers
                .lock(current.actor().handler(), id)
                .invoke(transfer -> ifMatch.require(transfer.lockVersion()))
                .invoke(transfer -> transfer.assess(request, clock.instant()))
                .chain(transfer -> proven(transfer, "transfer.assessed"));
    }

    /** Puts an assessed transfer before counsel and the privacy officer, once counsel has answered what was left to them. */
    @WithTransaction
    Uni<TransferResponse> submit(UUID id, IfMatch ifMatch) {
        return transfers
                .lock(current.actor().handler(), id)
                .invoke(transfer -> ifMatch.require(transfer.lockVersion()))
                .call(this::routeByMemo)
                .invoke(TransferService::refuseRefusedRoute)
                .invoke(transfer -> transfer.submit(current.actor().subject(), clock.instant()))
                .call(this::review)
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

    private Transfer described(CreateTransferRequest request, Set<Field> fields) {
        Actor author = current.actor();
        return new Transfer(author.handler(), author.subject(), Envelope.of(request, fields), clock.instant());
    }

    private Uni<RouteDecision> route(Transfer transfer) {
        return routes.routeNow(transfer).invoke(decision -> transfer.route(decision));
    }

    /** Counsel may have answered since the route was asked for. */
    private Uni<Void> routeByMemo(Transfer transfer) {
        return transfer.route() == ExportRoute.COUNSEL
                ? importantData
                        .memo(transfer)
                        .call(memo ->
                                memo.map(found -> routeBy(found, transfer)).orElseGet(Uni.createFrom()::nullItem))
                        .replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    private Uni<UUID> routeBy(CounselMemo memo, Transfer transfer) {
        return route(transfer)
                .chain(() -> evidence.record(
                        current.actor(), draft(transfer, "transfer.routed").with("memoId", memo.id())));
    }

    private Uni<Void> review(Transfer transfer) {
        var draft = ReviewDraft.of(
                        Transfer.kind(), transfer.id(), "transfer.approval", ReviewRole.PIPO, ReviewRole.COUNSEL)
                .writtenBy(transfer.authors());
        return reviews.open(draft)
                .invoke(review -> transfer.reviewedBy(review.id()))
                .replaceWithVoid();
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
        return transfers
                .flush()
                .chain(() -> evidence.record(current.actor(), draft(transfer, action)))
                .call(() -> events.publish(moved(transfer)))
                .map(entry -> transfer.response().provenBy(entry));
    }

    /** What others are told when a transfer has moved. */
    public static EventDraft moved(Transfer transfer) {
        return EventDraft.of(TransferEvents.MOVED, transfer.handler(), transfer.id())
                .with("transferId", transfer.id())
                .with("state", transfer.state())
                .with("route", transfer.route());
    }

    private static EvidenceDraft draft(Transfer transfer, String action) {
        return EvidenceDraft.of(action, Transfer.kind(), transfer.id(), transfer.state())
                .relyingOn(List.of(transfer.decidingReason()))
                .with("route", transfer.route())
                .with("recipientId", transfer.recipientId());
    }
}
