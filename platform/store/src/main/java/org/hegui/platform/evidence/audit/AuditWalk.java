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

import org.hegui.platform.evidence.ledger.CheckpointQueries;
import org.hegui.platform.evidence.ledger.Fault;
import org.hegui.platform.evidence.ledger.StoredCheckpoint;
import org.hegui.platform.proof.tree.TreeNode;

/** One walk over the ledger, from the first leaf to the last and then over the entries that have none. */
final class AuditWalk {

    private static final int STEP = 2000;

    private final SqlConnection connection;
    private final AuditQueries queries;
    private final CheckpointQueries checkpoints;
    private final LeafCheck leaves;
    private final TreeCheck tree;
    private long waiting;
    private UUID after = new UUID(0, 0);
    private @Nullable Finding finding;

    AuditWalk(
            SqlConnection connection,
            AuditQueries queries,
            CheckpointQueries checkpoints,
            LeafCheck leaves,
            TreeCheck tree) {
        this.connection = connection;
        this.queries = queries;
        this.checkpoints = checkpoints;
        this.leaves = leaves;
        this.tree = tree;
    }

    /** Walks to the end, or to the first thing that is wrong. */
    Uni<AuditWalk> toTheEnd() {
        return whileThereIsMore(this::overLeaves)
                .chain(() -> finding == null ? atTheEndOfTheTree() : nothing())
                .chain(() -> finding == null ? whileThereIsMore(this::overUnsealed) : nothing())
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
        return Optional.ofNullable(finding);
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
            for (var unsealed : found) {
                finding = leaves.fault(unsealed).orElse(null);
                if (finding != null) {
                    break;
                }
                waiting++;
                after = unsealed.id();
            }
            return found.size();
        });
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
