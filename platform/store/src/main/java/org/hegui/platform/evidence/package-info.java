/** The append-only ledger that proves what was done (PIPL-69). */
@NullMarked
package org.hegui.platform.evidence;

import org.jspecify.annotations.NullMarked;
