/** Walks the whole ledger to find what was done to it behind the service's back. */
@NullMarked
package org.hegui.platform.evidence.audit;

import org.jspecify.annotations.NullMarked;
