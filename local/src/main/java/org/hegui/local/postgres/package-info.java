/** PostgreSQL: its binaries, its server, and a database with two roles for each service. */
@NullMarked
package org.hegui.local.postgres;

import org.jspecify.annotations.NullMarked;
