/**
 * The mechanisms of export over their life: who may use one, how long it holds, how it is extended, and which change
 * means doing it again.
 */
@NullMarked
package org.hegui.statute.export.mechanism;

import org.jspecify.annotations.NullMarked;
