/**
 * What people said: the strengths of consent, what a record covers and for how long, and where somebody stands.
 */
@NullMarked
package org.hegui.statute.consent;

import org.jspecify.annotations.NullMarked;
