/** The Merkle tree over the entries, of which every eighth level is stored. */
@NullMarked
package org.hegui.platform.evidence.ledger.tree;

import org.jspecify.annotations.NullMarked;
