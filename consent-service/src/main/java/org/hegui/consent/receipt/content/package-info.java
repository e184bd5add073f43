/** What stands on a receipt: the record in the sections of ISO/IEC TS 27560, its hash and its proof. */
@NullMarked
package org.hegui.consent.receipt.content;

import org.jspecify.annotations.NullMarked;
