package org.hegui.platform.proof.tree;

/** Gives the stored hash of a node over a full subtree. */
@FunctionalInterface
public interface HashReader {

    /**
     * The hash of the subtree of 2<sup>level</sup> leaves at this place of its level.
     *
     * @throws IllegalArgumentException when it isn't known
     */
    byte[] hash(int level, long index);
}
