/**
 * Keeps what is known of an incident, grades it, and says who must be told by when (PIPL-57, NCIR-4, NDSR-11, MIN-35,
 * XB-11, AUDIT-5). It holds no names, numbers or addresses, only counts. It refuses to forget: no version of the facts
 * changes, a grade never falls by itself, and an obligation that once applied stays.
 */
@NullMarked
package org.hegui.breach;

import org.jspecify.annotations.NullMarked;
