package org.hegui.statute.incident;

import java.util.List;

import org.hegui.statute.Reason;

/**
 * The grade of an incident.
 *
 * @param grade the gravest that any indicator or judgement reaches
 * @param reasons what reaches more than the lightest grade, or why nothing does; empty only before PIPL-57 is in force
 * @param open what a person has yet to judge, and could make the grade graver; empty when nothing is open
 */
public record GradeDecision(IncidentGrade grade, List<Reason> reasons, List<OpenQuestion> open) {
    /** Copies the lists. */
    public GradeDecision {
        reasons = List.copyOf(reasons);
        open = List.copyOf(open);
    }
}
