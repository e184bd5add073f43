package org.hegui.statute.incident;

import static org.hegui.statute.incident.IncidentGrade.MAJOR;
import static org.hegui.statute.incident.IncidentGrade.PARTICULARLY_MAJOR;
import static org.hegui.statute.incident.IncidentGrade.RELATIVELY_LARGE;

import java.util.List;
import java.util.Locale;

import org.hegui.statute.RuleBook;

/** The numbered indicators of the grading guide; any one suffices, and a threshold includes its own number. */
enum Indicator {
    PERSONS("incident.persons", "受影响人数", "people affected"),
    LOSS("incident.loss", "直接经济损失（元）", "direct loss in yuan"),
    OUTAGE("incident.outage", "关键信息基础设施整体中断（分钟）", "minutes of whole outage of critical infrastructure"),
    MAIN_FUNCTION_OUTAGE(
            "incident.main-function-outage", "关键信息基础设施主要功能中断（分钟）", "minutes of outage of its main function"),
    NEWS_SITE_OUTAGE(
            "incident.news-site-outage", "政府网站或者重点新闻网站中断（分钟）", "minutes of outage of a government or key news website"),
    DISRUPTION("incident.disruption", "工作生活受影响人数", "people whose work or life is disturbed"),
    PREFECTURE_SHARE(
            "incident.prefecture-share",
            "工作生活受影响人数占地市人口（%）",
            "per cent of a prefecture whose work or life is disturbed",
            RELATIVELY_LARGE,
            MAJOR),
    PROVINCE_SHARE(
            "incident.province-share",
            "工作生活受影响人数占省级行政区人口（%）",
            "per cent of a province whose work or life is disturbed",
            PARTICULARLY_MAJOR);

    private final String threshold;
    private final String zh;
    private final String en;
    private final List<IncidentGrade> grades;

    Indicator(String threshold, String zh, String en) {
        this(threshold, zh, en, RELATIVELY_LARGE, MAJOR, PARTICULARLY_MAJOR);
    }

    /** An indicator that has a number for these grades only, from the lightest to the gravest. */
    Indicator(String threshold, String zh, String en, IncidentGrade... grades) {
        this.threshold = threshold;
        this.zh = zh;
        this.en = en;
        this.grades = List.of(grades);
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }

    long value(IncidentFacts facts) {
        var infrastructure = facts.operator().criticalInfrastructure();
        return switch (this) {
            case PERSONS -> facts.people().known();
            case LOSS -> facts.harm().directLossRmb();
            case OUTAGE -> infrastructure ? facts.outage().infrastructureMinutes() : 0;
            case MAIN_FUNCTION_OUTAGE -> infrastructure ? facts.outage().mainFunctionMinutes() : 0;
            case NEWS_SITE_OUTAGE -> facts.outage().newsSiteMinutes();
            case DISRUPTION -> facts.disruption().people();
            case PREFECTURE_SHARE -> facts.disruption().prefectureShare();
            case PROVINCE_SHARE -> facts.disruption().provinceShare();
        };
    }

    IncidentGrade grade(IncidentFacts facts, RuleBook rules) {
        var reached = IncidentGrade.GENERAL;
        for (var grade : grades) {
            if (value(facts) >= from(grade, rules)) {
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
