/**
 * How grave an incident is, and who must be told of it by when.
 */
@NullMarked
package org.hegui.statute.incident;

import org.jspecify.annotations.NullMarked;
