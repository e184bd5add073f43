package org.hegui.statute.incident;

import java.util.List;

import org.hegui.statute.Reason;

/**
 * The grade of an incident.
 *
 * @param grade the gravest that any indicator reaches
 * @param reasons the indicators that reach more than the lightest grade, or why none does; never empty
 */
public record GradeDecision(IncidentGrade grade, List<Reason> reasons) {
    /** Copies the reasons. */
    public GradeDecision {
        reasons = List.copyOf(reasons);
    }
}
