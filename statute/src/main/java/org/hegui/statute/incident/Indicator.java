package org.hegui.statute.incident;

import java.util.Locale;

import org.hegui.statute.RuleBook;

/** The numbered indicators of the grading guide; any one suffices, and a threshold includes its own number. */
enum Indicator {
    PERSONS("incident.persons", "受影响人数", "people affected"),
    LOSS("incident.loss", "直接经济损失（元）", "direct loss in yuan"),
    OUTAGE("incident.outage", "关键信息基础设施整体中断（分钟）", "minutes of whole outage of critical infrastructure"),
    MAIN_FUNCTION_OUTAGE(
            "incident.main-function-outage", "关键信息基础设施主要功能中断（分钟）", "minutes of outage of its main function"),
    DISRUPTION("incident.disruption", "工作生活受影响人数", "people whose work or life is disturbed");

    private final String threshold;
    private final String zh;
    private final String en;

    Indicator(String threshold, String zh, String en) {
        this.threshold = threshold;
        this.zh = zh;
        this.en = en;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }

    long value(IncidentFacts facts) {
        return switch (this) {
            case PERSONS -> facts.peopleAffected();
            case LOSS -> facts.directLossRmb();
            case OUTAGE -> facts.criticalInfrastructure() ? facts.outageMinutes() : 0;
            case MAIN_FUNCTION_OUTAGE -> facts.criticalInfrastructure() ? facts.mainFunctionOutageMinutes() : 0;
            case DISRUPTION -> facts.peopleDisrupted();
        };
    }

    IncidentGrade grade(IncidentFacts facts, RuleBook rules) {
        var reached = IncidentGrade.GENERAL;
        for (var grade : IncidentGrade.values()) {
            if (grade != IncidentGrade.GENERAL && value(facts) >= from(grade, rules)) {
                reached = grade;
            }
        }
        return reached;
    }

    long from(IncidentGrade grade, RuleBook rules) {
        var name = grade.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return rules.number(threshold + "." + name);
    }
}
