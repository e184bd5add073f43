package org.hegui.platform.evidence.ledger.tree;

import java.util.ArrayList;
import java.util.List;

import org.hegui.platform.evidence.ledger.fault.LedgerBroken;
import org.hegui.platform.proof.tree.TreeHash;

/** Neighbouring hashes, fewer than 256 on the right edge, and the nodes over full subtrees of them. */
final class Tile {

    private final List<List<byte[]>> levels = new ArrayList<>(TileId.HEIGHT);

    Tile(List<byte[]> hashes) {
        levels.add(hashes);
        while (levels.size() < TileId.HEIGHT) {
            levels.add(above(levels.getLast()));
        }
    }

    /** The hash of a node of this tile. */
    byte[] hash(int nodeLevel, long nodeIndex) {
        var height = nodeLevel % TileId.HEIGHT;
        var place = (int) (nodeIndex & ((TileId.WIDTH >> height) - 1));
        var hashes = levels.get(height);
        if (place >= hashes.size()) {
            throw new LedgerBroken("node " + nodeIndex + " of level " + nodeLevel + " is gone");
        }
        return hashes.get(place);
    }

    private static List<byte[]> above(List<byte[]> below) {
        var nodes = new ArrayList<byte[]>(below.size() / 2);
        for (var right = 1; right < below.size(); right += 2) {
            nodes.add(TreeHash.node(below.get(right - 1), below.get(right)));
        }
        return nodes;
    }
}
