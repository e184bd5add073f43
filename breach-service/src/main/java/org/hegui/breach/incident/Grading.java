package org.hegui.breach.incident;

import java.util.List;

import org.hegui.statute.Reason;
import org.hegui.statute.incident.IncidentGrade;

/**
 * The grade of an incident beside what the newest facts alone would give.
 *
 * @param grade the grade that the incident has
 * @param gradeReasons why it got that grade, whenever that was
 * @param byFacts the grade of the newest facts; never graver than {@code grade}
 * @param shown what is answered now: why the grade is as it is, and why it did not fall
 */
record Grading(IncidentGrade grade, List<Reason> gradeReasons, IncidentGrade byFacts, List<Reason> shown) {

    /** Copies the lists. */
    Grading {
        gradeReasons = List.copyOf(gradeReasons);
        shown = List.copyOf(shown);
    }
}
