package org.hegui.statute.governance;

import java.util.List;

import org.hegui.statute.Text;

/** What NDSR-28 adds for handlers of very many people: Articles 30 and 32, which also bind handlers of important data. */
record LargeHandlerDuties(Duties duties) implements DutyTable {

    @Override
    public List<Line> lines() {
        return List.of(
                new Line("NDSR-28", this::number),
                new Line("NDSR-30", this::officerAndBody),
                new Line("NDSR-32", this::disposal));
    }

    private GovernanceDuty number(HandlerFacts facts) {
        var limit = duties.number("held.large-handler");
        var alert = limit / 100 * duties.number("held.large-handler.alert");
        var people = facts.held().people();
        if (people >= limit) {
            return duties.on(
                    "NDSR-28",
                    "达到 " + limit + " 人，还须遵守第三十条和第三十二条。",
                    "With " + limit + " people Articles 30 and 32 apply as well.");
        }
        return people >= alert
                ? duties.off(
                        "NDSR-28",
                        "未达 " + limit + " 人，但已达预警线 " + alert + " 人，请提前准备。",
                        "It is below " + limit + " people but has reached the alert at " + alert + ". Prepare.")
                : duties.off("NDSR-28", "未达 " + limit + " 人。", "It is below " + limit + " people.");
    }

    private GovernanceDuty officerAndBody(HandlerFacts facts) {
        return bound(facts)
                ? duties.on(
                                "NDSR-30",
                                "须明确网络数据安全负责人和管理机构；负责人为管理层成员，具备专业知识，可以直接向主管部门报告。",
                                "A network data security officer and body are named. The officer is a member of "
                                        + "management with expertise and may report directly to the authority.")
                        .asking(
                                new Text("制度和应急预案", "rules and incident plan"),
                                new Text("定期风险监测和评估", "regular monitoring and assessment of risk"),
                                new Text("应急演练", "drills"),
                                new Text("宣传教育和培训", "publicity and training"),
                                new Text("受理投诉举报", "complaints"))
                : neither("NDSR-30");
    }

    private GovernanceDuty disposal(HandlerFacts facts) {
        return bound(facts)
                ? duties.on(
                                "NDSR-32",
                                "合并、分立、解散、破产等可能影响数据安全的，须向省级以上主管部门报告。",
                                "A merger, split, dissolution or bankruptcy that may affect security is reported to the "
                                        + "provincial authority or above.")
                        .asking(
                                new Text("数据处置方案", "plan of disposal"),
                                new Text("接收方的名称和联系方式", "the receiver's name and contact"))
                : neither("NDSR-32");
    }

    private boolean bound(HandlerFacts facts) {
        return facts.profile().importantData().official()
                || duties.reaches(facts.held().people(), "held.large-handler");
    }

    private GovernanceDuty neither(String rule) {
        var limit = duties.number("held.large-handler");
        return duties.off(
                rule,
                "未达 " + limit + " 人，也不处理重要数据。",
                "It is below " + limit + " people and handles no important data.");
    }
}
