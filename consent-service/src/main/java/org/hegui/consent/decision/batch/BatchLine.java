package org.hegui.consent.decision.batch;

import org.hegui.consent.decision.answer.Asked;
import org.hegui.platform.problem.Problem;

/** What one line of a batch was read as. */
sealed interface BatchLine {

    /** Number of the line, counted from 1. */
    long number();

    /**
     * A question.
     *
     * @param number number of the line
     * @param asked what it asks
     */
    record Question(long number, Asked asked) implements BatchLine {}

    /**
     * A line that is none.
     *
     * @param number number of the line
     * @param problem what is wrong with it
     */
    record Unreadable(long number, Problem problem) implements BatchLine {}
}
