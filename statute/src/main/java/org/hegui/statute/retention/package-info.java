/**
 * How long data is kept: the periods of law, what may be deleted, and what is only stored until it may.
 */
@NullMarked
package org.hegui.statute.retention;

import org.jspecify.annotations.NullMarked;
