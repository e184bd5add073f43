/** Asking somebody else to approve an assessment, and what follows from their answer. */
@NullMarked
package org.hegui.consent.assessment.approval;

import org.jspecify.annotations.NullMarked;
