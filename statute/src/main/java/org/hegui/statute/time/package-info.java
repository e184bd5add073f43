/**
 * Counting legal time: hours, working days, calendar periods with their roll-over, fixed dates, windows before an expiry.
 */
@NullMarked
package org.hegui.statute.time;

import org.jspecify.annotations.NullMarked;
