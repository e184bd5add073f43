package org.hegui.platform.evidence.seal;

import java.time.Clock;
import java.util.function.Function;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.evidence.ledger.LedgerSession;
import org.hegui.platform.evidence.ledger.checkpoint.CheckpointQueries;
import org.hegui.platform.evidence.ledger.checkpoint.StoredCheckpoint;

/**
 * Hands the newest checkpoint to a place outside, where whoever rules the database can't rewrite it. A place that fails gets
 * the next one; sealing never waits for it.
 */
@ApplicationScoped
class AnchorService {

    private final LedgerSession session;
    private final CheckpointQueries checkpoints;
    private final AnchorQueries anchors;
    private final AnchorPlaces places;
    private final Clock clock;

    AnchorService(
            LedgerSession session,
            CheckpointQueries checkpoints,
            AnchorQueries anchors,
            AnchorPlaces places,
            Clock clock) {
        this.session = session;
        this.checkpoints = checkpoints;
        this.anchors = anchors;
        this.places = places;
        this.clock = clock;
    }

    @Scheduled(
            identity = "evidence-anchor",
            every = "{hegui.evidence.anchor.every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> anchor() {
        return Multi.createFrom()
                .iterable(places.all().entrySet())
                .onItem()
                .transformToUniAndConcatenate(place -> anchor(place.getKey(), place.getValue()))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> anchor(String place, Function<String, Uni<Void>> keeping) {
        return session.ofAll(connection ->
                        anchors.lead(connection).chain(leads -> leads ? anchor(connection, place, keeping) : nothing()))
                .onFailure()
                .invoke(e -> Log.warnf(
                        "A checkpoint could not be anchored (%s) and will be again: %s", place, e.getMessage()))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> anchor(SqlConnection connection, String place, Function<String, Uni<Void>> keeping) {
        return checkpoints
                .latest(connection)
                .chain(last -> anchors.anchored(connection, place)
                        .chain(size -> last.filter(newest -> newest.size() > size)
                                .map(newest -> keep(connection, place, keeping, newest))
                                .orElseGet(AnchorService::nothing)));
    }

    private Uni<Void> keep(
            SqlConnection connection, String place, Function<String, Uni<Void>> keeping, StoredCheckpoint newest) {
        return keeping.apply(newest.note())
                .chain(() -> anchors.keep(connection, place, newest.size(), clock.instant()));
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
