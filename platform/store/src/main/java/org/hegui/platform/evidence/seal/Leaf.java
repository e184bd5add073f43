package org.hegui.platform.evidence.seal;

import java.util.UUID;

/**
 * The place of an entry in the tree.
 *
 * @param index from 0
 * @param entryId the entry
 * @param hash hash of its text
 * @param mark keyed hash of the three
 */
record Leaf(long index, UUID entryId, byte[] hash, byte[] mark) {}
