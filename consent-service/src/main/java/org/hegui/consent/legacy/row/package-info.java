/** Reads the rows of an import. Pure: no database, no clock. */
@NullMarked
package org.hegui.consent.legacy.row;

import org.jspecify.annotations.NullMarked;
