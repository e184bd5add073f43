package org.hegui.platform.evidence.proof;

import static org.hegui.platform.evidence.EvidenceProblem.CHECKPOINT_NOT_FOUND;
import static org.hegui.platform.evidence.EvidenceProblem.EVIDENCE_NOT_FOUND;
import static org.hegui.platform.problem.CommonProblem.INVALID_REQUEST;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.evidence.key.EvidenceConfig;
import org.hegui.platform.evidence.key.LedgerKeys;
import org.hegui.platform.evidence.ledger.LedgerSession;
import org.hegui.platform.evidence.ledger.checkpoint.CheckpointQueries;
import org.hegui.platform.evidence.ledger.checkpoint.StoredCheckpoint;
import org.hegui.platform.evidence.ledger.tree.TreeQueries;
import org.hegui.platform.problem.Refusal;
import org.hegui.platform.proof.tree.ConsistencyProof;
import org.hegui.platform.proof.tree.InclusionProof;

/** Proves that entries are in the tree, for auditors and for the receipts that services give. */
@ApplicationScoped
public class ProofService {

    private final EvidenceConfig config;
    private final LedgerKeys keys;
    private final LedgerSession session;
    private final ProofQueries entries;
    private final CheckpointQueries checkpoints;
    private final TreeQueries tree;

    ProofService(
            EvidenceConfig config,
            LedgerKeys keys,
            LedgerSession session,
            ProofQueries entries,
            CheckpointQueries checkpoints,
            TreeQueries tree) {
        this.config = config;
        this.keys = keys;
        this.session = session;
        this.entries = entries;
        this.checkpoints = checkpoints;
        this.tree = tree;
    }

    /**
     * An entry of the handler as it is stored and sealed.
     *
     * @throws Refusal (404) when the handler has no such entry
     */
    public Uni<EvidenceDetail> entry(String handler, UUID id) {
        return session.of(handler, connection -> existing(connection, handler, id))
                .map(EvidenceDetail::of);
    }

    /**
     * The proof that an entry of the handler is in the ledger; pending while it isn't sealed.
     *
     * @param size size of the checkpoint that it is proved to; the newest one when none is given
     * @throws Refusal (404) when the handler has no such entry, or no such checkpoint holds it
     */
    public Uni<InclusionResponse> inclusion(String handler, UUID id, @Nullable Long size) {
        return session.of(
                handler,
                connection -> existing(connection, handler, id)
                        .chain(entry -> entry.index() == null
                                ? Uni.createFrom().item(InclusionResponse.pending(id))
                                : inclusion(connection, id, entry.index(), size)));
    }

    private Uni<InclusionResponse> inclusion(SqlConnection connection, UUID id, long index, @Nullable Long size) {
        return checkpoint(connection, size)
                .map(found -> found.filter(checkpoint -> checkpoint.size() > index))
                .map(ProofService::known)
                .chain(checkpoint -> tree.hashes(connection, InclusionProof.needs(index, checkpoint.size()))
                        .map(stored -> InclusionProof.of(index, checkpoint.size(), stored))
                        .map(proof -> InclusionResponse.of(id, proof, checkpoint)));
    }

    /**
     * Entries of the handler with their proofs to one checkpoint, many at once, in the order of their ids. What waits to be
     * sealed, or was sealed after the checkpoint, is pending.
     *
     * @throws Refusal (404) when there is no checkpoint of this size
     */
    public Uni<List<ProvenEntry>> proven(String handler, Collection<UUID> ids, long size) {
        return session.of(
                handler,
                connection -> checkpoints
                        .ofSize(connection, size)
                        .map(ProofService::known)
                        .chain(checkpoint -> entries.findAll(connection, handler, ids)
                                .chain(found -> proven(connection, found, checkpoint))));
    }

    private Uni<List<ProvenEntry>> proven(
            SqlConnection connection, List<SealedEntry> found, StoredCheckpoint checkpoint) {
        var needs = found.stream()
                .filter(entry -> entry.isIn(checkpoint.size()))
                .flatMap(entry -> InclusionProof.needs(entry.index(), checkpoint.size()).stream())
                .toList();
        return tree.hashes(connection, needs)
                .map(stored -> found.stream()
                        .map(entry -> ProvenEntry.of(entry, checkpoint, stored))
                        .toList());
    }

    /** The checkpoint of this size, the newest one when none is given; refused (404) when there is none. */
    public Uni<CheckpointResponse> checkpoint(@Nullable Long size) {
        return session.ofAll(connection -> checkpoint(connection, size))
                .map(ProofService::known)
                .map(CheckpointResponse::of);
    }

    /** Sealed entries of the handler behind a place of the tree. */
    Uni<LeafList> leaves(String handler, long after, int limit) {
        return session.of(handler, connection -> entries.leaves(connection, handler, after, limit + 1))
                .map(found -> found.stream().map(EvidenceDetail::of).toList())
                .map(found -> LeafList.of(found, limit));
    }

    /** The newest checkpoint. */
    Uni<CheckpointResponse> latest() {
        return session.ofAll(checkpoints::latest).map(ProofService::known).map(CheckpointResponse::of);
    }

    /** Checkpoints above a size. */
    Uni<CheckpointList> list(long after, int limit) {
        return session.ofAll(connection -> checkpoints.after(connection, after, limit + 1))
                .map(found -> found.stream().map(CheckpointResponse::of).toList())
                .map(found -> CheckpointList.of(found, limit));
    }

    /** The proof that the ledger has only grown from one size to another. */
    Uni<ConsistencyResponse> consistency(long from, long to) {
        if (from > to) {
            throw new Refusal(INVALID_REQUEST, "The size 'from' may not be above the size 'to'.");
        }
        return session.ofAll(connection -> checkpoints
                .latest(connection)
                .map(found -> found.filter(newest -> newest.size() >= to))
                .map(ProofService::known)
                .chain(() -> tree.hashes(connection, ConsistencyProof.needs(from, to)))
                .map(stored -> ConsistencyProof.of(from, to, stored))
                .map(ConsistencyResponse::of));
    }

    /** The public keys. */
    LedgerKeysResponse keys() {
        return new LedgerKeysResponse(
                config.origin(),
                keys.signer().verifier().vkey(),
                keys.verifiers().stream().map(Object::toString).toList());
    }

    private Uni<Optional<StoredCheckpoint>> checkpoint(SqlConnection connection, @Nullable Long size) {
        return size == null ? checkpoints.latest(connection) : checkpoints.ofSize(connection, size);
    }

    private Uni<SealedEntry> existing(SqlConnection connection, String handler, UUID id) {
        return entries.find(connection, handler, id)
                .map(found -> found.orElseThrow(
                        () -> new Refusal(EVIDENCE_NOT_FOUND, "The ledger has no entry with this id for you.")));
    }

    private static StoredCheckpoint known(Optional<StoredCheckpoint> found) {
        return found.orElseThrow(() -> new Refusal(
                CHECKPOINT_NOT_FOUND, "The ledger has no such checkpoint, or it is from before the entry."));
    }
}
