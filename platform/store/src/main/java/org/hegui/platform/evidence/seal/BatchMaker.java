package org.hegui.platform.evidence.seal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Singleton;

import org.hegui.platform.evidence.key.EvidenceConfig;
import org.hegui.platform.evidence.key.LedgerKeys;
import org.hegui.platform.evidence.key.Marks;
import org.hegui.platform.evidence.ledger.EntryCheck;
import org.hegui.platform.evidence.ledger.checkpoint.CheckpointCheck;
import org.hegui.platform.evidence.ledger.checkpoint.StoredCheckpoint;
import org.hegui.platform.evidence.ledger.fault.Fault;
import org.hegui.platform.evidence.ledger.fault.LedgerBroken;
import org.hegui.platform.evidence.ledger.tree.StoredNodes;
import org.hegui.platform.proof.note.Checkpoint;
import org.hegui.platform.proof.tree.Frontier;

/** Computes what is added to the tree, without touching the database. */
@Singleton
class BatchMaker {

    private final EvidenceConfig config;
    private final LedgerKeys keys;
    private final Marks marks;
    private final EntryCheck entries;
    private final CheckpointCheck checkpoints;
    private final Clock clock;

    BatchMaker(
            EvidenceConfig config,
            LedgerKeys keys,
            Marks marks,
            EntryCheck entries,
            CheckpointCheck checkpoints,
            Clock clock) {
        this.config = config;
        this.keys = keys;
        this.marks = marks;
        this.entries = entries;
        this.checkpoints = checkpoints;
        this.clock = clock;
    }

    /**
     * The batch that extends the stored tree.
     *
     * @param last the newest checkpoint, if there is one
     * @param edge the right edge of the stored tree
     * @throws LedgerBroken when the stored tree isn't what the newest checkpoint says
     */
    Batch make(Optional<StoredCheckpoint> last, Frontier edge, List<Pending> taken) {
        if (last.isPresent() && !checkpoints.isOf(last.get(), edge.root())) {
            throw new LedgerBroken("its root is not that of the newest checkpoint");
        }
        var faults = new LinkedHashMap<UUID, Fault>();
        var leaves = new ArrayList<Leaf>();
        for (var pending : taken) {
            fault(pending)
                    .ifPresentOrElse(
                            fault -> faults.put(pending.entryId(), fault),
                            () -> leaves.add(leaf(edge.size() + leaves.size(), pending)));
        }
        var growth = edge.append(leaves.stream().map(Leaf::hash).toList());
        return new Batch(taken, leaves, StoredNodes.among(growth.nodes()), signed(growth.frontier()), faults);
    }

    private Optional<Fault> fault(Pending pending) {
        var entry = pending.entry();
        if (entry == null) {
            return Optional.of(Fault.DELETED);
        }
        return pending.isSealed() ? Optional.of(Fault.QUEUED_TWICE) : entries.fault(entry);
    }

    private Leaf leaf(long index, Pending pending) {
        var hash = pending.entry().leafHash();
        return new Leaf(index, pending.entryId(), hash, marks.ofLeaf(index, pending.entryId(), hash));
    }

    private StoredCheckpoint signed(Frontier edge) {
        var root = edge.root();
        var note = new Checkpoint(config.origin(), edge.size(), root).sign(List.of(keys.signer()));
        return new StoredCheckpoint(edge.size(), root, note.format(), clock.instant());
    }
}
