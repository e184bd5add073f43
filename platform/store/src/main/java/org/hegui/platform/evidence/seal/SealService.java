package org.hegui.platform.evidence.seal;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.evidence.key.EvidenceConfig;
import org.hegui.platform.evidence.ledger.AlarmQueries;
import org.hegui.platform.evidence.ledger.CheckpointQueries;
import org.hegui.platform.evidence.ledger.Fault;
import org.hegui.platform.evidence.ledger.LedgerBroken;
import org.hegui.platform.evidence.ledger.LedgerSession;
import org.hegui.platform.evidence.ledger.StoredCheckpoint;
import org.hegui.platform.evidence.ledger.TreeQueries;

/**
 * Gives waiting entries their leaves and signs a checkpoint over them. However many replicas try, one transaction at a time
 * does it. An entry that the service has not written is left out and raises an alarm.
 */
@ApplicationScoped
public class SealService {

    private final EvidenceConfig config;
    private final LedgerSession session;
    private final CheckpointQueries checkpoints;
    private final TreeQueries tree;
    private final SealQueries queries;
    private final AlarmQueries alarms;
    private final BatchMaker maker;
    private final Clock clock;

    SealService(
            EvidenceConfig config,
            LedgerSession session,
            CheckpointQueries checkpoints,
            TreeQueries tree,
            SealQueries queries,
            AlarmQueries alarms,
            BatchMaker maker,
            Clock clock) {
        this.config = config;
        this.session = session;
        this.checkpoints = checkpoints;
        this.tree = tree;
        this.queries = queries;
        this.alarms = alarms;
        this.maker = maker;
        this.clock = clock;
    }

    /**
     * Seals all entries that wait, in as many checkpoints as it takes; how many were sealed. None when another replica is
     * at it.
     */
    public Uni<Long> sealAll() {
        return Multi.createBy()
                .repeating()
                .uni(this::sealBatch)
                .whilst(looked -> looked.taken() >= config.sealBatch())
                .collect()
                .with(Collectors.summingLong(Looked::given))
                .onFailure(LedgerBroken.class)
                .call(() -> alarm(AlarmQueries.NO_ENTRY, Fault.TREE_CHANGED));
    }

    private Uni<Looked> sealBatch() {
        return session.ofAll(
                connection -> queries.lead(connection).chain(leads -> leads ? sealAsLeader(connection) : nothing()));
    }

    private Uni<Looked> sealAsLeader(SqlConnection connection) {
        return checkpoints
                .latest(connection)
                .chain(last -> last.map(newest -> add(connection, last, newest.size()))
                        .orElseGet(() -> addAllTheFirstTime(connection)))
                .call(looked -> looked.checkpoint() == null
                        ? Uni.createFrom().voidItem()
                        : queries.insertCheckpoint(connection, looked.checkpoint()));
    }

    /**
     * Everything under one checkpoint, so that all entries from before marks are under the first one; batch by batch, for
     * there may be more of them than memory holds.
     */
    private Uni<Looked> addAllTheFirstTime(SqlConnection connection) {
        var size = new AtomicLong();
        return Multi.createBy()
                .repeating()
                .uni(() ->
                        add(connection, Optional.empty(), size.get()).invoke(looked -> size.addAndGet(looked.given())))
                .whilst(looked -> looked.taken() >= config.sealBatch())
                .collect()
                .with(Collectors.reducing(Looked.NOTHING, Looked::then));
    }

    private Uni<Looked> add(SqlConnection connection, Optional<StoredCheckpoint> last, long size) {
        return queries.pending(connection, config.sealBatch())
                .chain(taken -> taken.isEmpty()
                        ? nothing()
                        : tree.frontier(connection, size)
                                .emitOn(Infrastructure.getDefaultWorkerPool())
                                .map(edge -> maker.make(last, edge, taken))
                                .chain(batch -> store(connection, batch)));
    }

    private Uni<Looked> store(SqlConnection connection, Batch batch) {
        return queries.take(connection, batch.taken())
                .chain(() -> batch.leaves().isEmpty() ? Uni.createFrom().voidItem() : extend(connection, batch))
                .chain(() -> Multi.createFrom()
                        .iterable(batch.faults().entrySet())
                        .onItem()
                        .transformToUniAndConcatenate(found -> raise(connection, found.getKey(), found.getValue()))
                        .collect()
                        .last())
                .replaceWith(Looked.at(batch));
    }

    private Uni<Void> extend(SqlConnection connection, Batch batch) {
        return queries.insertLeaves(connection, batch.leaves())
                .chain(() -> queries.insertNodes(connection, batch.nodes()));
    }

    private Uni<Void> alarm(UUID entryId, Fault fault) {
        return session.ofAll(connection -> raise(connection, entryId, fault));
    }

    private Uni<Void> raise(SqlConnection connection, UUID entryId, Fault fault) {
        return alarms.raise(connection, entryId, fault, clock.instant())
                .invoke(isNew -> {
                    if (isNew) {
                        Log.errorf("The ledger was tampered with: %s, entry %s", fault, entryId);
                    }
                })
                .replaceWithVoid();
    }

    private static Uni<Looked> nothing() {
        return Uni.createFrom().item(Looked.NOTHING);
    }

    /** How many entries were looked at and got a leaf, and the checkpoint over those. */
    private record Looked(int taken, int given, @Nullable StoredCheckpoint checkpoint) {

        static final Looked NOTHING = new Looked(0, 0, null);

        static Looked at(Batch batch) {
            var leaves = batch.leaves().size();
            return new Looked(batch.taken().size(), leaves, leaves == 0 ? null : batch.checkpoint());
        }

        Looked then(Looked next) {
            var newest = next.checkpoint == null ? checkpoint : next.checkpoint;
            return new Looked(taken + next.taken, given + next.given, newest);
        }
    }
}
