package org.hegui.statute.governance;

import java.util.ArrayList;
import java.util.List;

import org.hegui.statute.Effect;
import org.hegui.statute.Text;

/** What everybody owes all the time, what critical infrastructure and minors add, and the relief of small handlers. */
record StandingDuties(Duties duties) implements DutyTable {

    @Override
    public List<Line> lines() {
        return List.of(
                new Line("PIPL-51", this::programme),
                new Line("DSL-27", this::wholeProcess),
                new Line("TRAIN-1", this::training),
                new Line("MIN-36", this::minorsAccess),
                new Line("CSL-36", this::infrastructure),
                new Line("CSL-39", this::localisation),
                new Line("SMALL", this::relief),
                new Line("CONTEST-19", this::counting));
    }

    private GovernanceDuty programme(HandlerFacts facts) {
        return facts.held().people() > 0
                ? duties.on(
                                "PIPL-51",
                                "处理个人信息，须建立内部管理体系。",
                                "Whoever handles personal information has an internal programme.")
                        .asking(
                                new Text("内部制度和操作规程", "internal rules and procedures"),
                                new Text("分类管理", "classified management"),
                                new Text("加密、去标识化等措施", "encryption and de-identification"),
                                new Text("合理的操作权限", "reasonable access permissions"),
                                new Text("定期安全教育和培训", "regular security education and training"),
                                new Text("应急预案和演练", "incident plan and drills"))
                : nobody("PIPL-51");
    }

    private GovernanceDuty wholeProcess(HandlerFacts facts) {
        var contents = new ArrayList<>(List.of(
                new Text("全流程数据安全管理制度", "whole-process data security system"),
                new Text("数据安全教育培训", "data-security training")));
        if (facts.profile().importantData().official()) {
            contents.add(new Text("数据安全负责人和管理机构", "data security officer and body"));
        }
        return duties.on("DSL-27", "须建立全流程数据安全管理制度并组织培训。", "Have a whole-process system and train people.")
                .asking(contents.toArray(Text[]::new));
    }

    private GovernanceDuty training(HandlerFacts facts) {
        var years = duties.number("training.interval");
        return facts.held().people() > 0
                ? duties.on(
                                "TRAIN-1",
                                "须定期培训员工；法律没有规定频率，默认每 " + years + " 年至少一次。",
                                "Staff is trained regularly. No law gives a frequency; by policy it is at least every "
                                        + years + " year(s).")
                        .due(duties.years("TRAIN-1", facts.dates().lastTraining(), "training.interval"))
                        .asking(
                                new Text("每 " + years + " 年至少一次", "at least every " + years + " year(s)"),
                                new Text("首次访问个人信息前", "before first access to personal information"),
                                new Text("岗位或者规则变化时", "on change of role or rules"))
                : nobody("TRAIN-1");
    }

    private GovernanceDuty minorsAccess(HandlerFacts facts) {
        return facts.held().minors()
                ? duties.on(
                                "MIN-36",
                                "员工访问未成年人个人信息须逐次审批并记录。",
                                "Staff access to minors' information is approved each time and logged.")
                        .asking(
                                new Text("最小授权", "least privilege"),
                                new Text("负责人审批", "approval by the person responsible"),
                                new Text("访问记录", "log of access"),
                                new Text("技术措施", "technical measures"))
                : duties.off("MIN-36", "没有未成年人个人信息。", "It holds no information of minors.");
    }

    private GovernanceDuty infrastructure(HandlerFacts facts) {
        return facts.profile().criticalInfrastructure()
                ? duties.on(
                                "CSL-36",
                                "关键信息基础设施运营者须定期开展教育、技术培训和技能考核。",
                                "Operators of critical infrastructure educate, train and assess the skills of staff "
                                        + "regularly.")
                        .asking(
                                new Text("定期教育", "regular education"),
                                new Text("技术培训", "technical training"),
                                new Text("技能考核", "skill assessment"))
                : ordinary("CSL-36");
    }

    private GovernanceDuty localisation(HandlerFacts facts) {
        return facts.profile().criticalInfrastructure()
                ? duties.on(
                        "CSL-39",
                        "个人信息和重要数据须在境内存储；确需出境的须通过安全评估。",
                        "Personal information and important data are stored in China; export needs a security "
                                + "assessment.")
                : ordinary("CSL-39");
    }

    private GovernanceDuty relief(HandlerFacts facts) {
        var limit = duties.number("held.small-handler.below");
        return small(facts)
                ? duties.on(
                                "SMALL",
                                Effect.PERMITS,
                                "不满 " + limit + " 人，可以使用简化表格；单独同意、权利、安全和事件义务不减免。达到 " + limit + " 人自动失去。",
                                "Below " + limit
                                        + " people short forms may be used. Separate consent, rights, security and "
                                        + "breach duties stay. At " + limit + " it is lost.")
                        .asking(
                                new Text("简化告知", "simplified notice"),
                                new Text("审计自查表（附件一）", "audit self-check form (Annex 1)"),
                                new Text("影响评估表（附件二）", "impact assessment form (Annex 2)"))
                : duties.off("SMALL", "已达 " + limit + " 人，不再适用。", "It has reached " + limit + " people.");
    }

    private GovernanceDuty counting(HandlerFacts facts) {
        return small(facts)
                ? duties.on(
                        "CONTEST-19",
                        Effect.ASKS_COUNSEL,
                        "如何计数存在争议：默认按当前存储的全部自然人计，含员工和历史客户。",
                        "How to count is contested: by default all distinct people stored, employees and former "
                                + "customers included.")
                : duties.off("CONTEST-19", "不涉及小型处理者减免。", "No relief of small handlers is at stake.");
    }

    private boolean small(HandlerFacts facts) {
        return facts.held().people() < duties.number("held.small-handler.below");
    }

    private GovernanceDuty ordinary(String rule) {
        return duties.off(rule, "不是关键信息基础设施运营者。", "It operates no critical infrastructure.");
    }

    private GovernanceDuty nobody(String rule) {
        return duties.off(rule, "没有处理个人信息。", "It holds nobody's personal information.");
    }
}
