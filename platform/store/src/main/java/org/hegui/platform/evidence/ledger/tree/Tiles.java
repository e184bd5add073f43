package org.hegui.platform.evidence.ledger.tree;

import java.util.Map;

import org.hegui.platform.evidence.ledger.fault.LedgerBroken;
import org.hegui.platform.proof.tree.HashReader;

/** Hashes of the stored tree, read from the tiles that were fetched for it. */
final class Tiles implements HashReader {

    private final Map<TileId, Tile> tiles;

    Tiles(Map<TileId, Tile> tiles) {
        this.tiles = tiles;
    }

    @Override
    public byte[] hash(int level, long index) {
        var tile = tiles.get(TileId.of(level, index));
        if (tile == null) {
            throw new LedgerBroken("node " + index + " of level " + level + " is gone");
        }
        return tile.hash(level, index);
    }
}
