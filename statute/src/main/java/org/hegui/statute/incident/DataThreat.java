package org.hegui.statute.incident;

import org.hegui.statute.Text;

/** How grave a threat important or core data pose after an incident (grading guide to NCIR-4). A person finds it. */
public enum DataThreat {
    /** No important or core data are affected. */
    NONE(IncidentGrade.GENERAL, "没有重要数据、核心数据受影响", "no important or core data are affected"),
    /** Some are affected, and nobody has judged yet. */
    NOT_JUDGED(IncidentGrade.GENERAL, "尚未判断", "not judged yet"),
    /** 较严重威胁. */
    FAIRLY_SERIOUS(IncidentGrade.RELATIVELY_LARGE, "较严重威胁", "fairly serious"),
    /** 严重威胁. */
    SERIOUS(IncidentGrade.MAJOR, "严重威胁", "serious"),
    /** 特别严重威胁. */
    PARTICULARLY_SERIOUS(IncidentGrade.PARTICULARLY_MAJOR, "特别严重威胁", "particularly serious");

    private final IncidentGrade grade;
    private final Text label;

    DataThreat(IncidentGrade grade, String zh, String en) {
        this.grade = grade;
        this.label = new Text(zh, en);
    }

    /** The grade that this threat alone gives. */
    public IncidentGrade grade() {
        return grade;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }
}
