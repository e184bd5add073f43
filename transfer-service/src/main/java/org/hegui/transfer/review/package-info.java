/** Moves a transfer when counsel and the privacy officer have decided on it. */
@NullMarked
package org.hegui.transfer.review;

import org.jspecify.annotations.NullMarked;
