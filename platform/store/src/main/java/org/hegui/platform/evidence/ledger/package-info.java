/** The ledger in the database: its entries with their leaves, and the Merkle tree over them. */
@NullMarked
package org.hegui.platform.evidence.ledger;

import org.jspecify.annotations.NullMarked;
