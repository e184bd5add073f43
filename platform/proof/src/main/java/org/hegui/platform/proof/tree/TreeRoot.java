package org.hegui.platform.proof.tree;

import java.util.List;
import java.util.Map;

/** The root of a stored tree at the size that it has or once had. */
public final class TreeRoot {
    private TreeRoot() {}

    /** The stored hashes that the root of this size needs: no more than 63. */
    public static List<NodeId> needs(long size) {
        return whole(size).nodes();
    }

    /** The root of the first {@code size} leaves from hashes fetched beforehand. */
    public static byte[] of(long size, Map<NodeId, byte[]> hashes) {
        return of(size, HashReader.of(hashes));
    }

    /** The root of the first {@code size} leaves. */
    public static byte[] of(long size, HashReader stored) {
        return whole(size).hash(stored);
    }

    private static Range whole(long size) {
        if (size < 0) {
            throw new IllegalArgumentException("a tree has no negative size");
        }
        return new Range(0, size);
    }
}
