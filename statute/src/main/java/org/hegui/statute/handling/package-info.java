/**
 * May personal information be handled: what has to be there first, and the decision with its duties.
 */
@NullMarked
package org.hegui.statute.handling;

import org.jspecify.annotations.NullMarked;
