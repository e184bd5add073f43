/** Writing assessments, reading them, and deleting drafts. */
@NullMarked
package org.hegui.consent.assessment.writing;

import org.jspecify.annotations.NullMarked;
