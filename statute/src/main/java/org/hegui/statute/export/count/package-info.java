/**
 * Counting the people whose information goes abroad in a year: who adds to which counter, which line is next, and what
 * happens when one is reached.
 */
@NullMarked
package org.hegui.statute.export.count;

import org.jspecify.annotations.NullMarked;
