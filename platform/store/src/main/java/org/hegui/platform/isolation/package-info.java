/**
 * Keeps each handler's rows from every other in the database too: row-level security under a role that owns nothing, and
 * a setting of the connection, {@code hegui.handler}, that names whose rows the work at hand may see.
 */
@NullMarked
package org.hegui.platform.isolation;

import org.jspecify.annotations.NullMarked;
