/** What is kept about a statement and its state, as far as a receipt tells of it. */
@NullMarked
package org.hegui.consent.receipt.source;

import org.jspecify.annotations.NullMarked;
