/** Receipts for people to read: as a page and as a PDF. */
@NullMarked
package org.hegui.consent.receipt.print;

import org.jspecify.annotations.NullMarked;
