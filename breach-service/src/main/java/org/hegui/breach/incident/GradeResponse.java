package org.hegui.breach.incident;

import org.hegui.statute.incident.IncidentGrade;

/**
 * A grade for programs and for people.
 *
 * @param code the grade
 * @param zh the word of the law
 * @param en the English word for it
 */
public record GradeResponse(IncidentGrade code, String zh, String en) {

    static GradeResponse of(IncidentGrade grade) {
        return new GradeResponse(grade, grade.zh(), grade.en());
    }
}
