/** What can be wrong with a ledger, and the alarms about it. */
@NullMarked
package org.hegui.platform.evidence.ledger.fault;

import org.jspecify.annotations.NullMarked;
