package org.hegui.platform.evidence.pack;

import java.util.List;

import org.hegui.platform.proof.pack.PackEntry;

/**
 * Some entries of a pack with their proofs.
 *
 * @param entries in the order of the tree
 * @param last whether no more follow
 */
record PackPage(List<PackEntry> entries, boolean last) {}
