package org.hegui.platform.evidence.ledger.checkpoint;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.evidence.ledger.fault.Fault;
import org.hegui.platform.evidence.ledger.fault.LedgerBroken;

/**
 * Remembers the largest checkpoint that this replica saw, out of reach of whoever rules the database: a tree without its end, or
 * made anew from its start, is whole in itself. A restart forgets; then the places outside are all there is to compare with.
 */
@Singleton
public class CheckpointMemory {

    private final CheckpointQueries checkpoints;
    private final CheckpointCheck check;
    private final AtomicReference<@Nullable StoredCheckpoint> largest = new AtomicReference<>();

    CheckpointMemory(CheckpointQueries checkpoints, CheckpointCheck check) {
        this.checkpoints = checkpoints;
        this.check = check;
    }

    /**
     * The largest checkpoint, which is remembered; none before the first sealing. Fails with {@link LedgerBroken} when it isn't
     * the ledger's, or when one that was there is gone. Not for a transaction that has written a checkpoint itself, or that
     * sees an earlier state.
     */
    public Uni<Optional<StoredCheckpoint>> latest(SqlConnection connection) {
        // both before the question: what comes meanwhile may be larger than its answer
        return Uni.createFrom()
                .item(() -> Optional.ofNullable(largest.get()))
                .chain(seen -> checkpoints
                        .anchored(connection)
                        .chain(anchored -> checkpoints
                                .latest(connection)
                                .invoke(last -> last.ifPresent(this::checkSigned))
                                .invoke(last -> checkAnchored(anchored, last))
                                .call(last -> seen.map(earlier -> checkIsThere(connection, earlier))
                                        .orElseGet(() -> Uni.createFrom().voidItem()))
                                .invoke(last -> last.ifPresent(this::remember))));
    }

    /** What is wrong with the checkpoints, as far as the newest one and the memory tell. */
    public Uni<Optional<Fault>> fault(SqlConnection connection) {
        return latest(connection)
                .<Optional<Fault>>replaceWith(Optional.empty())
                .onFailure(LedgerBroken.class)
                .recoverWithItem(broken -> Optional.of(broken.fault()));
    }

    /** So that nobody makes us remember what never was. */
    private void checkSigned(StoredCheckpoint last) {
        if (!check.isSigned(last)) {
            throw new LedgerBroken(Fault.CHECKPOINT_CHANGED, "no key of it has signed the newest checkpoint");
        }
    }

    private static void checkAnchored(long size, Optional<StoredCheckpoint> last) {
        if (size > last.map(StoredCheckpoint::size).orElse(0L)) {
            throw new LedgerBroken(Fault.ROLLED_BACK, "a checkpoint that was anchored is gone");
        }
    }

    private Uni<Void> checkIsThere(SqlConnection connection, StoredCheckpoint seen) {
        return checkpoints
                .ofSize(connection, seen.size())
                .invoke(now -> {
                    if (now.filter(same -> Arrays.equals(same.rootHash(), seen.rootHash()))
                            .isEmpty()) {
                        throw new LedgerBroken(Fault.ROLLED_BACK, "a checkpoint that was seen is gone");
                    }
                })
                .replaceWithVoid();
    }

    private void remember(StoredCheckpoint last) {
        largest.accumulateAndGet(last, CheckpointMemory::larger);
    }

    private static StoredCheckpoint larger(@Nullable StoredCheckpoint known, @Nullable StoredCheckpoint found) {
        return known != null && (found == null || known.size() >= found.size()) ? known : found;
    }
}
