/** The keys of the ledger: those that sign its checkpoints, and the one that marks its rows. */
@NullMarked
package org.hegui.platform.evidence.key;

import org.jspecify.annotations.NullMarked;
