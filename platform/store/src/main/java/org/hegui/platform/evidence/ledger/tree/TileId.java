package org.hegui.platform.evidence.ledger.tree;

import org.hegui.platform.proof.tree.NodeId;

/**
 * Names 256 neighbouring hashes of one of the levels that are stored, and with them the nodes of the seven levels above that
 * are made from them.
 *
 * @param level 0, 8, 16, …
 * @param index place among the tiles of the level
 */
record TileId(int level, long index) {

    /** Levels that a tile holds. */
    static final int HEIGHT = StoredNodes.EVERY;

    /** Hashes of its lowest level. */
    static final int WIDTH = 1 << HEIGHT;

    static TileId of(NodeId node) {
        return of(node.level(), node.index());
    }

    static TileId of(int nodeLevel, long nodeIndex) {
        var level = nodeLevel - nodeLevel % HEIGHT;
        return new TileId(level, nodeIndex << (nodeLevel - level) >> HEIGHT);
    }

    long start() {
        return index << HEIGHT;
    }

    long end() {
        return start() + WIDTH;
    }
}
