package org.hegui.platform.proof.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Shows that a tree has only grown: that the first leaves of the later one are those of the earlier one (RFC 9162,
 * section 2.1.4). Every tree is consistent with the empty one, and with itself when the roots are the same.
 *
 * @param from leaves of the earlier tree
 * @param to leaves of the later tree
 * @param hashes the nodes from which both roots can be made, from the bottom
 */
public record ConsistencyProof(long from, long to, List<byte[]> hashes) {

    /** Refuses a tree that shrinks. */
    public ConsistencyProof {
        check(from, to);
        hashes = List.copyOf(hashes);
    }

    /** The stored hashes that the proof needs: O(log size), to be fetched at once. */
    public static List<NodeId> needs(long from, long to) {
        return Range.nodesOf(path(from, to));
    }

    /** The proof from a stored tree. */
    public static ConsistencyProof of(long from, long to, HashReader stored) {
        return new ConsistencyProof(from, to, Range.hashesOf(path(from, to), stored));
    }

    /** Whether the tree of the later root begins with all that is in the tree of the earlier one. */
    public boolean proves(byte[] earlierRoot, byte[] laterRoot) {
        if (from == 0) {
            return hashes.isEmpty() && Arrays.equals(earlierRoot, TreeHash.empty());
        }
        if (from == to) {
            return hashes.isEmpty() && Arrays.equals(earlierRoot, laterRoot);
        }
        return proves(Long.bitCount(from) == 1 ? prepended(earlierRoot) : hashes, earlierRoot, laterRoot);
    }

    /** The earlier tree is a full subtree of the later one, whose hash the proof leaves out. */
    private List<byte[]> prepended(byte[] earlierRoot) {
        var path = new ArrayList<byte[]>(hashes);
        path.addFirst(earlierRoot);
        return path;
    }

    /** RFC 9162, section 2.1.4.2. */
    private boolean proves(List<byte[]> path, byte[] earlierRoot, byte[] laterRoot) {
        if (path.isEmpty()) {
            return false;
        }
        var shift = Long.numberOfTrailingZeros(from);
        var node = (from - 1) >> shift;
        var last = (to - 1) >> shift;
        var earlier = path.getFirst();
        var later = path.getFirst();
        for (var beside : path.subList(1, path.size())) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                earlier = TreeHash.node(beside, earlier);
                later = TreeHash.node(beside, later);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                later = TreeHash.node(later, beside);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(earlier, earlierRoot) && Arrays.equals(later, laterRoot);
    }

    private static List<Range> path(long from, long to) {
        check(from, to);
        var path = new ArrayList<Range>();
        var at = new Range(0, to);
        while (from != 0 && from < at.end()) {
            var onTheLeft = from <= at.right().start();
            path.add(onTheLeft ? at.right() : at.left());
            at = onTheLeft ? at.left() : at.right();
        }
        if (from != 0 && at.start() != 0) {
            path.add(at);
        }
        return path.reversed();
    }

    private static void check(long from, long to) {
        if (from < 0 || from > to) {
            throw new IllegalArgumentException("a tree of " + from + " leaves doesn't grow to " + to);
        }
    }
}
