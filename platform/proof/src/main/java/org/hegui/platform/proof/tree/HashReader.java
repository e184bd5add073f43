package org.hegui.platform.proof.tree;

import java.util.Map;

/** Gives the stored hash of a node over a full subtree. */
@FunctionalInterface
public interface HashReader {

    /**
     * The hash of the subtree of 2<sup>level</sup> leaves at this place of its level.
     *
     * @throws IllegalArgumentException when it isn't known
     */
    byte[] hash(int level, long index);

    /** Reads what was fetched beforehand. */
    static HashReader of(Map<NodeId, byte[]> hashes) {
        return (level, index) -> {
            var found = hashes.get(new NodeId(level, index));
            if (found == null) {
                throw new IllegalArgumentException("the hash of node " + index + " at level " + level + " is missing");
            }
            return found;
        };
    }
}
