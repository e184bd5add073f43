/** Receipts that a person keeps of what they said, after ISO/IEC TS 27560, with the proof from the ledger. */
@NullMarked
package org.hegui.consent.receipt;

import org.jspecify.annotations.NullMarked;
