package org.hegui.platform.proof.tree;

import org.hegui.platform.proof.Sha256;

/** How leaves and inner nodes are hashed (RFC 9162, section 2.1.1): SHA-256 behind a byte that tells them apart. */
public final class TreeHash {
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private TreeHash() {}

    /** The hash of a leaf: of the canonical text of an entry, in UTF-8. */
    public static byte[] leaf(byte[] content) {
        return Sha256.of(LEAF, content);
    }

    /** The hash of the node above two others. */
    public static byte[] node(byte[] left, byte[] right) {
        return Sha256.of(NODE, left, right);
    }

    /** The root of the tree without a leaf. */
    public static byte[] empty() {
        return Sha256.of();
    }
}
