/** Which purposes an assessment is about, and what they said when it was made. */
@NullMarked
package org.hegui.consent.assessment.scope;

import org.jspecify.annotations.NullMarked;
