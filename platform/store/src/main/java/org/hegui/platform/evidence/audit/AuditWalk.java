package org.hegui.platform.evidence.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.SqlConnection;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.evidence.ledger.checkpoint.CheckpointQueries;
import org.hegui.platform.evidence.ledger.checkpoint.StoredCheckpoint;
import org.hegui.platform.evidence.ledger.fault.AlarmQueries;
import org.hegui.platform.evidence.ledger.fault.Fault;
import org.hegui.platform.proof.tree.TreeNode;

/** One walk over the ledger, from the first leaf to the last and then over the entries that have none. */
final class AuditWalk {

    private static final int STEP = 2000;
    private static final int MOST_FORGOTTEN = 10_000;

    private final SqlConnection connection;
    private final AuditQueries queries;
    private final CheckpointQueries checkpoints;
    private final AlarmQueries alarms;
    private final LeafCheck leaves;
    private final TreeCheck tree;
    private final List<Finding> forgotten = new ArrayList<>();
    private long waiting;
    private UUID after = new UUID(0, 0);
    private @Nullable Finding finding;

    AuditWalk(
            SqlConnection connection,
            AuditQueries queries,
            CheckpointQueries checkpoints,
            AlarmQueries alarms,
            LeafCheck leaves,
            TreeCheck tree) {
        this.connection = connection;
        this.queries = queries;
        this.checkpoints = checkpoints;
        this.alarms = alarms;
        this.leaves = leaves;
        this.tree = tree;
    }

    /** Walks to the end, or to the first thing that is wrong. */
    Uni<AuditWalk> toTheEnd() {
        return whileThereIsMore(this::overLeaves)
                .chain(() -> finding == null ? atTheEndOfTheTree() : nothing())
                .chain(() -> finding == null ? whileThereIsMore(this::overUnsealed) : nothing())
                .chain(() -> finding == null ? overAlarms() : nothing())
                .replaceWith(this);
    }

    long leafCount() {
        return tree.size();
    }

    long waiting() {
        return waiting;
    }

    long checkpoints() {
        return tree.checkpoints();
    }

    Optional<Finding> finding() {
        return Optional.ofNullable(finding).or(() -> forgotten.stream().findFirst());
    }

    /** The service's own entries that nobody would ever seal. */
    List<UUID> forgotten() {
        return forgotten.stream().map(Finding::entryId).toList();
    }

    private Uni<Void> whileThereIsMore(Supplier<Uni<? extends Integer>> step) {
        return Multi.createBy()
                .repeating()
                .uni(step)
                .whilst(found -> found == STEP && finding == null)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Integer> overLeaves() {
        return queries.leaves(connection, tree.size(), STEP)
                .chain(found -> checkpoints
                        .after(connection, tree.size(), STEP)
                        .map(signed -> signed.stream()
                                .filter(checkpoint -> checkpoint.size() <= tree.size() + found.size())
                                .toList())
                        .emitOn(Infrastructure.getDefaultWorkerPool())
                        .chain(signed -> check(found, signed))
                        .replaceWith(found.size()));
    }

    private Uni<Void> check(List<AuditedLeaf> found, List<StoredCheckpoint> signed) {
        for (var i = 0; i < found.size() && finding == null; i++) {
            finding = leaves.fault(found.get(i), tree.size() + i).orElse(null);
        }
        if (finding != null) {
            return nothing();
        }
        var made = new ArrayList<TreeNode>();
        finding = tree.append(found.stream().map(AuditedLeaf::hash).toList(), signed, made)
                .orElse(null);
        return finding != null
                ? nothing()
                : queries.stored(connection, made)
                        .invoke(stored -> finding = tree.compare(made, stored).orElse(null))
                        .replaceWithVoid();
    }

    /** The newest checkpoint must cover all leaves and no more, and there must be no node beside those of the tree. */
    private Uni<Void> atTheEndOfTheTree() {
        return checkpoints
                .latest(connection)
                .map(last -> last.map(StoredCheckpoint::size).orElse(0L))
                .invoke(size -> {
                    if (size > tree.size()) {
                        finding = TreeCheck.wrong(Fault.DELETED, tree.size());
                    } else if (size < tree.size()) {
                        finding = TreeCheck.wrong(Fault.CHECKPOINT_CHANGED, size);
                    }
                })
                .chain(() -> queries.countNodes(connection))
                .invoke(nodes -> {
                    if (finding == null && nodes != tree.nodes()) {
                        finding = new Finding(Fault.TREE_CHANGED, null, null, null);
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Integer> overUnsealed() {
        return queries.unsealed(connection, after, STEP).map(found -> {
            for (var i = 0; i < found.size() && finding == null; i++) {
                leaves.fault(found.get(i)).ifPresentOrElse(this::note, () -> waiting++);
                after = found.get(i).id();
            }
            return found.size();
        });
    }

    /** What was only forgotten can be put right, so the walk goes on. */
    private void note(Finding found) {
        if (found.fault() != Fault.NOT_QUEUED) {
            finding = found;
        } else if (forgotten.size() < MOST_FORGOTTEN) {
            forgotten.add(found);
        }
    }

    /** An entry that was deleted before it had a leaf has left no other trace. */
    private Uni<Void> overAlarms() {
        return alarms.lost(connection)
                .invoke(lost -> finding = lost.map(id -> new Finding(Fault.DELETED, null, id, null))
                        .orElse(null))
                .replaceWithVoid();
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
