package org.hegui.platform.proof.tree;

/**
 * A node over a full subtree with its hash, as it is stored.
 *
 * @param id where it stands
 * @param hash 32 bytes
 */
public record TreeNode(NodeId id, byte[] hash) {}
