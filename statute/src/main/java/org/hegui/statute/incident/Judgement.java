package org.hegui.statute.incident;

/**
 * What a person found on the open clauses of the grading guide, such as a fairly large amount of personal information,
 * which have no number (CONTEST-6).
 */
public enum Judgement {
    /** Nobody has looked yet. */
    NOT_YET(IncidentGrade.GENERAL),
    /** No open clause is met. */
    NOT_MET(IncidentGrade.GENERAL),
    /** The person can't tell; it is reported (CONTEST-6). */
    UNSURE(IncidentGrade.RELATIVELY_LARGE),
    /** A clause of 较大 is met. */
    RELATIVELY_LARGE(IncidentGrade.RELATIVELY_LARGE),
    /** A clause of 重大 is met. */
    MAJOR(IncidentGrade.MAJOR),
    /** A clause of 特别重大 is met. */
    PARTICULARLY_MAJOR(IncidentGrade.PARTICULARLY_MAJOR);

    private final IncidentGrade grade;

    Judgement(IncidentGrade grade) {
        this.grade = grade;
    }

    /** The grade that this judgement alone gives. */
    public IncidentGrade grade() {
        return grade;
    }
}
