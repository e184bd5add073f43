package org.hegui.platform.evidence.pack;

import static org.hegui.platform.evidence.EvidenceProblem.CHECKPOINT_NOT_FOUND;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.evidence.key.LedgerKeys;
import org.hegui.platform.evidence.ledger.LedgerSession;
import org.hegui.platform.evidence.ledger.checkpoint.CheckpointQueries;
import org.hegui.platform.evidence.ledger.checkpoint.StoredCheckpoint;
import org.hegui.platform.evidence.ledger.tree.TreeQueries;
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

    /**
     * What is known before the entries: the first and the newest checkpoint, one of a size that was asked for, the proofs between
     * them, and the keys.
     *
     * @throws Refusal (404) when there is no checkpoint, or none of that size
     */
    Uni<PackHead> head(String handler, PackScope scope, @Nullable Long size) {
        return session.ofAll(connection -> checkpoints(connection, size)
                .chain(known -> consistency(connection, known).map(proofs -> head(handler, scope, known, proofs))));
    }

    /** By rising size, each once. */
    private Uni<List<StoredCheckpoint>> checkpoints(SqlConnection connection, @Nullable Long size) {
        var known = new TreeMap<Long, StoredCheckpoint>();
        return checkpoints
                .first(connection)
                .invoke(first -> keep(known, first, "Nothing is sealed yet; try again in a moment."))
                .chain(first -> size == null ? Uni.createFrom().item(first) : checkpoints.ofSize(connection, size))
                .invoke(asked -> keep(known, asked, "The ledger has no checkpoint of this size."))
                .chain(() -> checkpoints.latest(connection))
                .invoke(last -> keep(known, last, "Nothing is sealed yet; try again in a moment."))
                .map(_ -> List.copyOf(known.values()));
    }

    private static void keep(Map<Long, StoredCheckpoint> known, Optional<StoredCheckpoint> found, String otherwise) {
        var checkpoint = found.orElseThrow(() -> new Refusal(CHECKPOINT_NOT_FOUND, otherwise));
        known.put(checkpoint.size(), checkpoint);
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
        var sizes = known.stream().map(StoredCheckpoint::size).toList();
        var needs = IntStream.range(1, sizes.size())
                .mapToObj(later -> ConsistencyProof.needs(sizes.get(later - 1), sizes.get(later)))
                .flatMap(List::stream)
                .toList();
        return tree.hashes(connection, needs)
                .map(stored -> IntStream.range(1, sizes.size())
                        .mapToObj(later -> ConsistencyProof.of(sizes.get(later - 1), sizes.get(later), stored))
                        .toList());
    }

    private PackHead head(
            String handler, PackScope scope, List<StoredCheckpoint> known, List<ConsistencyProof> proofs) {
        var notes = known.stream().map(StoredCheckpoint::signedNote).toList();
        return new PackHead(service, handler, scope, clock.instant(), notes, proofs, keys.verifiers());
    }
}
