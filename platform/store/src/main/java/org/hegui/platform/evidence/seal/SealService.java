package org.hegui.platform.evidence.seal;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.evidence.key.EvidenceConfig;
import org.hegui.platform.evidence.ledger.LedgerSession;
import org.hegui.platform.evidence.ledger.checkpoint.CheckpointMemory;
import org.hegui.platform.evidence.ledger.checkpoint.StoredCheckpoint;
import org.hegui.platform.evidence.ledger.fault.AlarmQueries;
import org.hegui.platform.evidence.ledger.fault.Fault;
import org.hegui.platform.evidence.ledger.fault.LedgerBroken;
import org.hegui.platform.evidence.ledger.tree.TreeQueries;

/**
 * Gives waiting entries their leaves and signs a checkpoint over them. However many replicas try, one transaction at a time
 * does it. An entry that the service has not written is left out and raises an alarm.
 */
@ApplicationScoped
public class SealService {

    private final EvidenceConfig config;
    private final LedgerSession session;
    private final CheckpointMemory memory;
    private final TreeQueries tree;
    private final SealQueries queries;
    private final AlarmQueries alarms;
    private final BatchMaker maker;
    private final Clock clock;

    SealService(
            EvidenceConfig config,
            LedgerSession session,
            CheckpointMemory memory,
            TreeQueries tree,
            SealQueries queries,
            AlarmQueries alarms,
            BatchMaker maker,
            Clock clock) {
        this.config = config;
        this.session = session;
        this.memory = memory;
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
                .call(broken -> alarm(broken.fault()));
    }

    /** Every replica looks at the checkpoints, also those that don't lead: each remembers what it saw. */
    private Uni<Looked> sealBatch() {
        return session.ofAll(connection -> queries.lead(connection)
                .chain(leads -> memory.latest(connection).chain(last -> leads ? add(connection, last) : nothing())));
    }

    private Uni<Looked> add(SqlConnection connection, Optional<StoredCheckpoint> last) {
        return queries.pending(connection, config.sealBatch())
                .chain(taken -> taken.isEmpty()
                        ? nothing()
                        : tree.frontier(
                                        connection,
                                        last.map(StoredCheckpoint::size).orElse(0L))
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
                .replaceWith(new Looked(batch.taken().size(), batch.leaves().size()));
    }

    private Uni<Void> extend(SqlConnection connection, Batch batch) {
        return queries.insertLeaves(connection, batch.leaves())
                .chain(() -> queries.insertNodes(connection, batch.nodes()))
                .chain(() -> queries.insertCheckpoint(connection, batch.checkpoint()));
    }

    private Uni<Void> alarm(Fault fault) {
        return session.ofAll(connection -> raise(connection, AlarmQueries.NO_ENTRY, fault));
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
        return Uni.createFrom().item(new Looked(0, 0));
    }

    /** How many entries were looked at and got a leaf. */
    private record Looked(int taken, int given) {}
}
