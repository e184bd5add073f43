/** What the database refuses, as problems. */
@NullMarked
package org.hegui.platform.database;

import org.jspecify.annotations.NullMarked;
