/**
 * May personal information be handled for a purpose: legal bases, the strengths of consent, and the decision.
 */
@NullMarked
package org.hegui.statute.consent;

import org.jspecify.annotations.NullMarked;
