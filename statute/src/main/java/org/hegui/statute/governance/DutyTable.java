package org.hegui.statute.governance;

import java.util.List;

/** A group of duties: each with its rule, and asked only when that is in force. */
interface DutyTable {
    /** The lines of the table, in the order of the answer. */
    List<Line> lines();

    /**
     * One duty.
     *
     * @param rule id of the rule
     * @param answer what it comes to for a handler; asked only when the rule is in force
     */
    record Line(String rule, Answer answer) {}

    /** What a duty comes to for a handler. */
    @FunctionalInterface
    interface Answer {
        GovernanceDuty of(HandlerFacts facts);
    }
}
