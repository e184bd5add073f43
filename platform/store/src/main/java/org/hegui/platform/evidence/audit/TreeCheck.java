package org.hegui.platform.evidence.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hegui.platform.evidence.ledger.checkpoint.CheckpointCheck;
import org.hegui.platform.evidence.ledger.checkpoint.StoredCheckpoint;
import org.hegui.platform.evidence.ledger.fault.Fault;
import org.hegui.platform.evidence.ledger.tree.StoredNodes;
import org.hegui.platform.proof.tree.Frontier;
import org.hegui.platform.proof.tree.NodeId;
import org.hegui.platform.proof.tree.TreeNode;

/** Builds the tree anew from its leaves, in memory that doesn't grow with it, and compares it at each checkpoint. */
final class TreeCheck {

    private final CheckpointCheck check;
    private Frontier edge = Frontier.EMPTY;
    private long checkpoints;
    private long nodes;

    TreeCheck(CheckpointCheck check) {
        this.check = check;
    }

    /** Leaves so far. */
    long size() {
        return edge.size();
    }

    /** Checkpoints so far. */
    long checkpoints() {
        return checkpoints;
    }

    /** Stored nodes that there should be so far. */
    long nodes() {
        return nodes;
    }

    /**
     * Takes the next leaves.
     *
     * @param signed the checkpoints whose size lies within them
     * @param made receives the nodes that should be stored
     */
    Optional<Finding> append(List<byte[]> hashes, List<StoredCheckpoint> signed, List<TreeNode> made) {
        var start = edge.size();
        for (var checkpoint : signed) {
            grow(hashes.subList((int) (edge.size() - start), (int) (checkpoint.size() - start)), made);
            checkpoints++;
            if (!check.isOf(checkpoint, edge.root())) {
                return Optional.of(wrong(Fault.CHECKPOINT_CHANGED, checkpoint.size() - 1));
            }
        }
        grow(hashes.subList((int) (edge.size() - start), hashes.size()), made);
        return Optional.empty();
    }

    /** Compares what is stored with what should be. */
    Optional<Finding> compare(List<TreeNode> made, Map<NodeId, byte[]> stored) {
        nodes += made.size();
        return made.stream()
                .filter(node -> !Arrays.equals(node.hash(), stored.get(node.id())))
                .map(node ->
                        wrong(Fault.TREE_CHANGED, node.id().index() << node.id().level()))
                .findFirst();
    }

    static Finding wrong(Fault fault, long leafIndex) {
        return new Finding(fault, leafIndex, null, null);
    }

    private void grow(List<byte[]> hashes, List<TreeNode> made) {
        var growth = edge.append(new ArrayList<>(hashes));
        edge = growth.frontier();
        made.addAll(StoredNodes.among(growth.nodes()));
    }
}
