package org.hegui.platform.proof.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Shows that a leaf stands at its place in the tree of a size (RFC 9162, section 2.1.3).
 *
 * @param index place of the leaf, from 0
 * @param size leaves of the tree
 * @param hashes the nodes beside the path from the leaf to the root, from the bottom
 */
public record InclusionProof(long index, long size, List<byte[]> hashes) {

    /** Refuses a place outside the tree. */
    public InclusionProof {
        check(index, size);
        hashes = List.copyOf(hashes);
    }

    /** The stored hashes that the proof needs: O(log size), to be fetched at once. */
    public static List<NodeId> needs(long index, long size) {
        return Range.nodesOf(path(index, size));
    }

    /** The proof from a stored tree. */
    public static InclusionProof of(long index, long size, HashReader stored) {
        return new InclusionProof(index, size, Range.hashesOf(path(index, size), stored));
    }

    /** Whether the leaf of this hash is in the tree of this root, at the place that the proof says. */
    public boolean proves(byte[] leafHash, byte[] rootHash) {
        return root(leafHash).filter(root -> Arrays.equals(root, rootHash)).isPresent();
    }

    /** The root that the tree must have (RFC 9162, section 2.1.3.2); none when the proof has too many or few hashes. */
    Optional<byte[]> root(byte[] leafHash) {
        var node = index;
        var last = size - 1;
        var hash = leafHash;
        for (var beside : hashes) {
            if (last == 0) {
                return Optional.empty();
            }
            if ((node & 1) == 1 || node == last) {
                hash = TreeHash.node(beside, hash);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                hash = TreeHash.node(hash, beside);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 ? Optional.of(hash) : Optional.empty();
    }

    private static List<Range> path(long index, long size) {
        check(index, size);
        var path = new ArrayList<Range>();
        var at = new Range(0, size);
        while (at.size() > 1) {
            var onTheLeft = index < at.right().start();
            path.add(onTheLeft ? at.right() : at.left());
            at = onTheLeft ? at.left() : at.right();
        }
        return path.reversed();
    }

    private static void check(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("leaf " + index + " isn't in a tree of " + size);
        }
    }
}
