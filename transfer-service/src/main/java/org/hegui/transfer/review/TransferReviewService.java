package org.hegui.transfer.review;

import java.time.Clock;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.event.Events;
import org.hegui.platform.evidence.Evidence;
import org.hegui.platform.evidence.EvidenceDraft;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.review.Review;
import org.hegui.platform.review.ReviewedKind;
import org.hegui.transfer.transfer.RouteService;
import org.hegui.transfer.transfer.Transfer;
import org.hegui.transfer.transfer.TransferRepository;
import org.hegui.transfer.transfer.TransferService;

/** Draws the conclusion when counsel and the privacy officer have spoken, in the transaction of the deciding vote. */
@ApplicationScoped
class TransferReviewService implements ReviewedKind {

    private final TransferRepository transfers;
    private final RouteService routes;
    private final Evidence evidence;
    private final Events events;
    private final CurrentActor current;
    private final Clock clock;

    TransferReviewService(
            TransferRepository transfers,
            RouteService routes,
            Evidence evidence,
            Events events,
            CurrentActor current,
            Clock clock) {
        this.transfers = transfers;
        this.routes = routes;
        this.evidence = evidence;
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public String objectType() {
        return Transfer.kind();
    }

    @Override
    @WithTransaction
    public Uni<Void> decided(Review review) {
        return transfers
                .lock(current.actor().handler(), review.objectId())
                .call(transfer -> review.approved() ? approve(transfer) : reject(transfer))
                .call(transfer -> evidence.record(current.actor(), draft(review, transfer)))
                .call(transfer -> events.publish(TransferService.moved(transfer)))
                .replaceWithVoid();
    }

    private Uni<Void> reject(Transfer transfer) {
        transfer.reject(clock.instant());
        return Uni.createFrom().voidItem();
    }

    /** The route is asked for again: the memo counts from now on, and others may have exported meanwhile. */
    private Uni<Void> approve(Transfer transfer) {
        transfer.approveMemo();
        return routes.routeNow(transfer)
                .invoke(route -> transfer.approve(route, clock.instant()))
                .replaceWithVoid();
    }

    private static EvidenceDraft draft(Review review, Transfer transfer) {
        return EvidenceDraft.of("transfer.decided", Transfer.kind(), transfer.id(), transfer.state())
                .with("reviewId", review.id())
                .with("route", transfer.route());
    }
}
