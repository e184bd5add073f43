package org.hegui.statute.incident;

import org.hegui.statute.Reason;
import org.hegui.statute.time.Deadline;

/**
 * A question on the grade that only a person answers.
 *
 * @param question what is asked, and what stands until it is answered
 * @param answerBy by when it has to be answered
 */
public record OpenQuestion(Reason question, Deadline answerBy) {}
