/** Checkpoints of the tree: stored, checked, and remembered out of reach of the database. */
@NullMarked
package org.hegui.platform.evidence.ledger.checkpoint;

import org.jspecify.annotations.NullMarked;
