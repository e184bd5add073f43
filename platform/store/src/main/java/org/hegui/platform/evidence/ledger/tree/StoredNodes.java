package org.hegui.platform.evidence.ledger.tree;

import java.util.Collection;
import java.util.List;

import org.hegui.platform.proof.tree.TreeNode;

/** Which nodes of the tree are stored: besides its leaves, those of every eighth level. */
public final class StoredNodes {

    /** Levels from one that is stored to the next. */
    static final int EVERY = 8;

    private StoredNodes() {}

    /** Those among the nodes, leaves left out. */
    public static List<TreeNode> among(Collection<TreeNode> nodes) {
        return nodes.stream()
                .filter(node -> node.id().level() > 0 && node.id().level() % EVERY == 0)
                .toList();
    }
}
