package org.hegui.statute.incident;

/** Grade of a cybersecurity incident (NCIR-4 and its grading guide), from the lightest to the gravest. */
public enum IncidentGrade {
    /** 一般. */
    GENERAL("一般", "general"),
    /** 较大. */
    RELATIVELY_LARGE("较大", "relatively large"),
    /** 重大. */
    MAJOR("重大", "major"),
    /** 特别重大. */
    PARTICULARLY_MAJOR("特别重大", "particularly major");

    private final String zh;
    private final String en;

    IncidentGrade(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The word of the law. */
    public String zh() {
        return zh;
    }

    /** The English word for it. */
    public String en() {
        return en;
    }

    /** Whether this grade is the same as the other or graver. */
    public boolean atLeast(IncidentGrade other) {
        return compareTo(other) >= 0;
    }

    /** The graver of the two; a grade never falls by itself when facts change. */
    public IncidentGrade graver(IncidentGrade other) {
        return atLeast(other) ? this : other;
    }
}
