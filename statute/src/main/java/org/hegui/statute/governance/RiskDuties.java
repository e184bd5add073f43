package org.hegui.statute.governance;

import java.util.List;

import org.hegui.statute.Effect;
import org.hegui.statute.Text;
import org.hegui.statute.export.ImportantData;

/** Important data, and assessments of risk. */
record RiskDuties(Duties duties) implements DutyTable {
    private static final Text YEARLY = new Text("年度风险评估", "Yearly risk assessment");
    private static final Text REPORT = new Text("报送风险评估报告", "Report of the risk assessment");
    private static final Text VOLUNTARY = new Text("鼓励开展的风险评估", "Encouraged risk assessment");

    @Override
    public List<Line> lines() {
        return List.of(
                new Line("CONTEST-4", this::suspected),
                new Line("NDSR-29", this::declared),
                new Line("DSL-30", this::regular),
                new Line("NDSR-31", this::beforeProviding),
                new Line("NDSR-33", this::annual),
                new Line("RISK-1", this::yearly),
                new Line("RISK-1", this::report),
                new Line("RISK-1", this::voluntary),
                new Line("CONTEST-18", this::manyPeople));
    }

    private GovernanceDuty suspected(HandlerFacts facts) {
        if (official(facts)) {
            return duties.off("CONTEST-4", "已被告知或者公布为重要数据。", "It is notified or published important data.");
        }
        var held = facts.held();
        var many = duties.exceeds(held.people(), "list.important.ordinary.above")
                || duties.exceeds(held.sensitive(), "list.important.sensitive.above");
        return many || facts.profile().importantData() != ImportantData.NONE
                ? duties.on(
                        "CONTEST-4",
                        Effect.ASKS_COUNSEL,
                        "可能属于重要数据（规模或者其他迹象），请律师判断；答复前不出境。",
                        "It may be important data, by its scale or another sign. Ask counsel; until the answer "
                                + "nothing goes abroad.")
                : duties.off("CONTEST-4", "没有重要数据的迹象。", "Nothing suggests important data.");
    }

    private GovernanceDuty declared(HandlerFacts facts) {
        return official(facts)
                ? duties.on(
                        "NDSR-29",
                        "须识别、申报重要数据并按重要数据保护。",
                        "Important data is identified, declared and protected as such.")
                : none("NDSR-29");
    }

    private GovernanceDuty regular(HandlerFacts facts) {
        return official(facts)
                ? duties.on(
                        "DSL-30",
                        "重要数据处理者须定期开展风险评估并报送。",
                        "Handlers of important data assess risk regularly and report.")
                : none("DSL-30");
    }

    private GovernanceDuty beforeProviding(HandlerFacts facts) {
        return official(facts)
                ? duties.on(
                        "NDSR-31",
                        "提供、委托、共同处理重要数据前须进行风险评估。",
                        "Risk is assessed before important data is provided, entrusted or handled jointly.")
                : none("NDSR-31");
    }

    private GovernanceDuty annual(HandlerFacts facts) {
        return official(facts)
                ? duties.on(
                                "NDSR-33",
                                "每年评估并向省级以上主管部门报送。",
                                "Assess every year and report to the provincial authority or above.")
                        .due(duties.years(
                                "NDSR-33", facts.dates().lastRiskAssessment(), "risk.interval.important-data"))
                        .asking(REPORT)
                : none("NDSR-33");
    }

    private GovernanceDuty yearly(HandlerFacts facts) {
        return official(facts)
                ? duties.on("RISK-1", "重要数据处理者每年评估，重大变化时另行评估。", "Assess every year, and on significant change.")
                        .titled(YEARLY)
                        .due(duties.years("RISK-1", facts.dates().lastRiskAssessment(), "risk.interval.important-data"))
                        .asking(new Text(
                                "评估记录保存至少 " + duties.number("keep.risk-assessment") + " 年",
                                "records kept for at least " + duties.number("keep.risk-assessment") + " years"))
                : none("RISK-1", YEARLY);
    }

    private GovernanceDuty report(HandlerFacts facts) {
        if (!official(facts)) {
            return none("RISK-1", REPORT);
        }
        var assessed = facts.dates().lastRiskAssessment();
        var days = duties.number("risk.report");
        return assessed == null
                ? duties.off("RISK-1", REPORT, "还没有完成的评估。", "No assessment is finished.")
                : duties.on(
                                "RISK-1",
                                "完成评估后 " + days + " 个工作日内报送（据报道，条文待核对）。",
                                "Report within " + days + " working days of the assessment (as reported, text to be "
                                        + "checked).")
                        .titled(REPORT)
                        .due(duties.workingDays("RISK-1", assessed, "risk.report"))
                        .asking(new Text("风险评估报告", "the risk assessment"));
    }

    private GovernanceDuty voluntary(HandlerFacts facts) {
        var years = duties.number("risk.interval.voluntary");
        return official(facts)
                ? duties.off("RISK-1", VOLUNTARY, "重要数据适用年度评估。", "Important data is assessed every year.")
                : duties.on(
                                "RISK-1",
                                Effect.INFORMS,
                                "一般数据处理者，鼓励至少每 " + years + " 年评估一次；不是义务。",
                                "Handlers of general data are encouraged to assess at least every " + years
                                        + " years; it is no duty.")
                        .titled(VOLUNTARY)
                        .due(duties.years("RISK-1", facts.dates().lastRiskAssessment(), "risk.interval.voluntary"));
    }

    private GovernanceDuty manyPeople(HandlerFacts facts) {
        var limit = duties.number("held.large-handler");
        if (official(facts)) {
            return duties.off("CONTEST-18", "重要数据适用年度评估。", "Important data is assessed every year.");
        }
        return duties.reaches(facts.held().people(), "held.large-handler")
                ? duties.on(
                                "CONTEST-18",
                                Effect.ASKS_COUNSEL,
                                "达到 " + limit + " 人是否须每年评估存在争议：默认每年进行，并请律师确认。",
                                "Whether " + limit
                                        + " people call for a yearly assessment is contested: do it every year, "
                                        + "and ask counsel.")
                        .due(duties.years(
                                "CONTEST-18", facts.dates().lastRiskAssessment(), "risk.interval.important-data"))
                : duties.off("CONTEST-18", "未达 " + limit + " 人。", "It is below " + limit + " people.");
    }

    private static boolean official(HandlerFacts facts) {
        return facts.profile().importantData().official();
    }

    private GovernanceDuty none(String rule) {
        return none(rule, duties.rules().rule(rule).title());
    }

    private GovernanceDuty none(String rule, Text title) {
        return duties.off(rule, title, "没有被告知或者公布的重要数据。", "It handles no notified or published important data.");
    }
}
