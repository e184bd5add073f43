package org.hegui.platform.evidence.seal;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.hegui.platform.evidence.ledger.checkpoint.StoredCheckpoint;
import org.hegui.platform.evidence.ledger.fault.Fault;
import org.hegui.platform.proof.tree.TreeNode;

/**
 * What one sealing adds to the tree.
 *
 * @param taken all that were looked at
 * @param leaves those of the entries that are the service's own
 * @param nodes the nodes to be stored over them
 * @param checkpoint the tree with them, signed; of the size before when there is no leaf
 * @param faults what is wrong with the others, which get no leaf
 */
record Batch(
        List<Pending> taken,
        List<Leaf> leaves,
        List<TreeNode> nodes,
        StoredCheckpoint checkpoint,
        Map<UUID, Fault> faults) {}
