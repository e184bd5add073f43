package org.hegui.platform.proof.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * The right edge of a tree: its full subtrees from the largest to the smallest. All that must be known to append.
 *
 * @param size leaves of the tree
 * @param hashes hashes of the full subtrees, from left to right: as many as {@code size} has bits set
 */
public record Frontier(long size, List<byte[]> hashes) {
    /** The tree without a leaf. */
    public static final Frontier EMPTY = new Frontier(0, List.of());

    /** Refuses what isn't the edge of a tree of this size. */
    public Frontier {
        hashes = List.copyOf(hashes);
        if (size < 0 || hashes.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException("a tree of " + size + " leaves has another edge");
        }
    }

    /** The stored hashes that the edge of a tree of this size consists of: no more than 63. */
    public static List<NodeId> needs(long size) {
        if (size < 0) {
            throw new IllegalArgumentException("a tree has no negative size");
        }
        return new Range(0, size).nodes();
    }

    /** The root of the tree. */
    public byte[] root() {
        return Range.joined(hashes);
    }

    /** The tree with these leaves at its end, and the nodes that have to be stored for it. */
    public Growth append(List<byte[]> leafHashes) {
        var made = new ArrayList<TreeNode>(2 * leafHashes.size());
        var edge = new ArrayList<>(hashes);
        var leaf = size;
        for (var hash : leafHashes) {
            grow(edge, made, new TreeNode(new NodeId(0, leaf), hash));
            leaf++;
        }
        return new Growth(new Frontier(leaf, edge), made);
    }

    private static void grow(List<byte[]> edge, List<TreeNode> made, TreeNode leaf) {
        var node = leaf;
        made.add(node);
        while (node.id().isRight()) {
            node = new TreeNode(node.id().parent(), TreeHash.node(edge.removeLast(), node.hash()));
            made.add(node);
        }
        edge.add(node.hash());
    }

    /**
     * What an append has made.
     *
     * @param frontier the new right edge
     * @param nodes the new nodes over full subtrees, the leaves among them, each after those below it
     */
    public record Growth(Frontier frontier, List<TreeNode> nodes) {
        /** Keeps the nodes as they are. */
        public Growth {
            nodes = List.copyOf(nodes);
        }
    }
}
