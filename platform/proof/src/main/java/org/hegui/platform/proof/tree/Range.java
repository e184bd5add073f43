package org.hegui.platform.proof.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * Leaves {@code start} to before {@code end} that stand under one node of a tree of some size. When the node isn't
 * full, as on the right edge, it is made of full subtrees from the largest to the smallest.
 */
record Range(long start, long end) {

    long size() {
        return end - start;
    }

    /** Leaves of the left part: the largest power of two below the size (RFC 9162, section 2.1.1). */
    long split() {
        return Long.highestOneBit(size() - 1);
    }

    Range left() {
        return new Range(start, start + split());
    }

    Range right() {
        return new Range(start + split(), end);
    }

    /** The full subtrees, from left to right. */
    List<NodeId> nodes() {
        var nodes = new ArrayList<NodeId>();
        var at = start;
        while (at < end) {
            var leaves = Long.highestOneBit(end - at);
            var level = Long.numberOfTrailingZeros(leaves);
            nodes.add(new NodeId(level, at >> level));
            at += leaves;
        }
        return nodes;
    }

    byte[] hash(HashReader stored) {
        return joined(nodes().stream()
                .map(node -> stored.hash(node.level(), node.index()))
                .toList());
    }

    /** The hash over full subtrees, from left to right. */
    static byte[] joined(List<byte[]> subtrees) {
        if (subtrees.isEmpty()) {
            return TreeHash.empty();
        }
        var hash = subtrees.getLast();
        for (var i = subtrees.size() - 2; i >= 0; i--) {
            hash = TreeHash.node(subtrees.get(i), hash);
        }
        return hash;
    }

    static List<NodeId> nodesOf(List<Range> ranges) {
        return ranges.stream().flatMap(range -> range.nodes().stream()).toList();
    }

    static List<byte[]> hashesOf(List<Range> ranges, HashReader stored) {
        return ranges.stream().map(range -> range.hash(stored)).toList();
    }
}
