package org.hegui.platform.proof.tree;

/**
 * Names a node over a full subtree. Such a node never changes once its last leaf is there, so it can be stored.
 *
 * @param level height of the subtree, which has 2<sup>level</sup> leaves; a leaf is at level 0
 * @param index place among the nodes of its level; its first leaf is {@code index << level}
 */
public record NodeId(int level, long index) {
    private static final int HIGHEST = 62;

    /** Refuses a place that no tree has. */
    public NodeId {
        if (level < 0 || level > HIGHEST || index < 0) {
            throw new IllegalArgumentException("there is no node " + index + " at level " + level);
        }
    }

    NodeId parent() {
        return new NodeId(level + 1, index >> 1);
    }

    boolean isRight() {
        return (index & 1) == 1;
    }
}
