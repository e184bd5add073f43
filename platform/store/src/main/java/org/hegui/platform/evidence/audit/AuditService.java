package org.hegui.platform.evidence.audit;

import static org.hegui.platform.evidence.EvidenceProblem.AUDIT_IN_PROGRESS;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.evidence.ledger.LedgerSession;
import org.hegui.platform.evidence.ledger.QueueQueries;
import org.hegui.platform.evidence.ledger.checkpoint.CheckpointCheck;
import org.hegui.platform.evidence.ledger.checkpoint.CheckpointMemory;
import org.hegui.platform.evidence.ledger.checkpoint.CheckpointQueries;
import org.hegui.platform.evidence.ledger.fault.AlarmQueries;
import org.hegui.platform.problem.Refusal;

/** Compares entries, leaves, tree, checkpoints and signatures of the whole ledger, whoever's the entries are. */
@ApplicationScoped
class AuditService {

    private final LedgerSession session;
    private final AuditQueries queries;
    private final CheckpointQueries checkpoints;
    private final CheckpointCheck check;
    private final LeafCheck leaves;
    private final AlarmQueries alarms;
    private final QueueQueries queue;
    private final CheckpointMemory memory;
    private final Clock clock;

    AuditService(
            LedgerSession session,
            AuditQueries queries,
            CheckpointQueries checkpoints,
            CheckpointCheck check,
            LeafCheck leaves,
            AlarmQueries alarms,
            QueueQueries queue,
            CheckpointMemory memory,
            Clock clock) {
        this.session = session;
        this.queries = queries;
        this.checkpoints = checkpoints;
        this.check = check;
        this.leaves = leaves;
        this.alarms = alarms;
        this.queue = queue;
        this.memory = memory;
        this.clock = clock;
    }

    /**
     * Audits the ledger as it is now. What is wrong raises an alarm; a ledger found whole takes back earlier ones. Entries that
     * nobody would ever seal go back into the queue.
     *
     * @param reader the handler to whom the report goes: entries of others are not named
     * @throws Refusal (409) while another audit runs: each reads the whole ledger
     */
    Uni<AuditReport> audit(String reader) {
        var start = clock.instant();
        return session.ofAll(connection -> queries.lead(connection).chain(leads -> {
            if (!leads) {
                throw new Refusal(AUDIT_IN_PROGRESS, "Another audit of this ledger runs; wait for it to end.");
            }
            return session.snapshotOfAll(this::walk).chain(walk -> judge(connection, walk, start, reader));
        }));
    }

    private Uni<AuditWalk> walk(SqlConnection connection) {
        return new AuditWalk(connection, queries, checkpoints, alarms, leaves, new TreeCheck(check)).toTheEnd();
    }

    private Uni<AuditReport> judge(SqlConnection connection, AuditWalk walk, Instant start, String reader) {
        return finding(connection, walk)
                .call(found -> remember(connection, found, start))
                .call(() -> queue.putBack(connection, walk.forgotten()))
                .map(found -> report(walk, found, start, reader));
    }

    /** What the walk has found; else what the memory says of a tree that is whole in itself. */
    private Uni<Optional<Finding>> finding(SqlConnection connection, AuditWalk walk) {
        return walk.finding().isPresent()
                ? Uni.createFrom().item(walk.finding())
                : memory.fault(connection).map(known -> known.map(fault -> new Finding(fault, null, null, null)));
    }

    private Uni<Void> remember(SqlConnection connection, Optional<Finding> finding, Instant start) {
        return finding.map(found -> alarms.raise(connection, entry(found), found.fault(), start)
                        .invoke(isNew -> log(found, isNew))
                        .replaceWithVoid())
                .orElseGet(() -> alarms.clear(connection, start));
    }

    private static void log(Finding found, boolean isNew) {
        if (isNew) {
            Log.errorf(
                    "The ledger was tampered with: %s, entry %s, leaf %s",
                    found.fault(), found.entryId(), found.leafIndex());
        }
    }

    private static UUID entry(Finding found) {
        return Objects.requireNonNullElse(found.entryId(), AlarmQueries.NO_ENTRY);
    }

    private static AuditReport report(AuditWalk walk, Optional<Finding> finding, Instant start, String reader) {
        var failure =
                finding.map(found -> AuditReport.Failure.of(found, reader)).orElse(null);
        return new AuditReport(failure == null, start, walk.leafCount(), walk.waiting(), walk.checkpoints(), failure);
    }
}
