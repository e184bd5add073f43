/** Keeps each handler's rows from every other, in the database too (row-level security). */
@NullMarked
package org.hegui.platform.isolation;

import org.jspecify.annotations.NullMarked;
