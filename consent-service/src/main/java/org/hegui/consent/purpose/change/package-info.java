/** In what versions of a purpose differ, and what that means for older consents and assessments. */
@NullMarked
package org.hegui.consent.purpose.change;

import org.jspecify.annotations.NullMarked;
