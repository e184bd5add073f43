/** Assessments that have to be made again, because a purpose changed too much. */
@NullMarked
package org.hegui.consent.assessment.task;

import org.jspecify.annotations.NullMarked;
