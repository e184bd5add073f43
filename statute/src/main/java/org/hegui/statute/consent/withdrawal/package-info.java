/**
 * What a withdrawal brings about.
 */
@NullMarked
package org.hegui.statute.consent.withdrawal;

import org.jspecify.annotations.NullMarked;
