/**
 * What a handler owes because of how many people it holds and who it is: officers, audits, filings, assessments, training;
 * and the calendar of a year.
 */
@NullMarked
package org.hegui.statute.governance;

import org.jspecify.annotations.NullMarked;
