package org.hegui.platform.evidence.pack;

import static org.hegui.platform.evidence.EvidenceProblem.CHECKPOINT_NOT_FOUND;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.hegui.platform.evidence.key.LedgerKeys;
import org.hegui.platform.evidence.ledger.CheckpointQueries;
import org.hegui.platform.evidence.ledger.LedgerSession;
import org.hegui.platform.evidence.ledger.StoredCheckpoint;
import org.hegui.platform.evidence.ledger.TreeQueries;
import org.hegui.platform.problem.Refusal;
import org.hegui.platform.proof.pack.PackEntry;
import org.hegui.platform.proof.pack.PackHead;
import org.hegui.platform.proof.pack.PackScope;
import org.hegui.platform.proof.tree.ConsistencyProof;
import org.hegui.platform.proof.tree.InclusionProof;

/** Reads what goes into a pack, one part at a time. */
@ApplicationScoped
class PackService {

    static final int PAGE = 1000;

    private final String service;
    private final LedgerKeys keys;
    private final LedgerSession session;
    private final CheckpointQueries checkpoints;
    private final TreeQueries tree;
    private final PackQueries queries;
    private final Clock clock;

    PackService(
            @ConfigProperty(name = "quarkus.application.name") String service,
            LedgerKeys keys,
            LedgerSession session,
            CheckpointQueries checkpoints,
            TreeQueries tree,
            PackQueries queries,
            Clock clock) {
        this.service = service;
        this.keys = keys;
        this.session = session;
        this.checkpoints = checkpoints;
        this.tree = tree;
        this.queries = queries;
        this.clock = clock;
    }

    /** What is known before the entries: the first and the newest checkpoint with the proof between them, and the keys. */
    Uni<PackHead> head(String handler, PackScope scope) {
        return session.ofAll(connection -> checkpoints
                .first(connection)
                .chain(first -> checkpoints.latest(connection).chain(last -> {
                    var known = known(first, last);
                    if (known.isEmpty()) {
                        throw new Refusal(CHECKPOINT_NOT_FOUND, "Nothing is sealed yet; try again in a moment.");
                    }
                    return consistency(connection, known).map(proofs -> head(handler, scope, known, proofs));
                })));
    }

    /** Both, or the one that there is. */
    private static List<StoredCheckpoint> known(Optional<StoredCheckpoint> first, Optional<StoredCheckpoint> last) {
        var later = last.filter(newest -> first.stream().noneMatch(oldest -> oldest.size() == newest.size()));
        return Stream.of(first, later).flatMap(Optional::stream).toList();
    }

    /** The entries after a place, proved to the tree of a size. */
    Uni<PackPage> page(String handler, PackScope scope, long after, long size) {
        return session.of(
                handler,
                connection -> queries.page(connection, handler, scope, after, size, PAGE)
                        .chain(rows -> prove(connection, rows, size)));
    }

    private Uni<PackPage> prove(SqlConnection connection, List<PackRow> rows, long size) {
        var needs = rows.stream()
                .flatMap(row -> InclusionProof.needs(row.index(), size).stream())
                .toList();
        return tree.hashes(connection, needs)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(stored -> new PackPage(
                        rows.stream()
                                .map(row -> new PackEntry(
                                        row.index(),
                                        row.id().toString(),
                                        row.body(),
                                        InclusionProof.of(row.index(), size, stored)
                                                .hashes()))
                                .toList(),
                        rows.size() < PAGE));
    }

    private Uni<List<ConsistencyProof>> consistency(SqlConnection connection, List<StoredCheckpoint> known) {
        if (known.size() == 1) {
            return Uni.createFrom().item(List.of());
        }
        var from = known.getFirst().size();
        var to = known.getLast().size();
        return tree.hashes(connection, ConsistencyProof.needs(from, to))
                .map(stored -> List.of(ConsistencyProof.of(from, to, stored)));
    }

    private PackHead head(
            String handler, PackScope scope, List<StoredCheckpoint> known, List<ConsistencyProof> proofs) {
        var notes = known.stream().map(StoredCheckpoint::signedNote).toList();
        return new PackHead(service, handler, scope, clock.instant(), notes, proofs, keys.verifiers());
    }
}
