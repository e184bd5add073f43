/**
 * May this message be sent, does it say what it must, and may these words stand in an advertisement.
 */
@NullMarked
package org.hegui.statute.marketing;

import org.jspecify.annotations.NullMarked;
