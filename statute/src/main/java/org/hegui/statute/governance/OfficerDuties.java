package org.hegui.statute.governance;

import java.util.List;

import org.hegui.statute.Effect;
import org.hegui.statute.Text;

/** The officers that a number of people calls for, and what is reported of them. */
record OfficerDuties(Duties duties) implements DutyTable {
    private static final Text REPORT = new Text("报送个人信息保护负责人信息", "Report of the protection officer");
    private static final Text CHANGE = new Text("报送负责人信息的变更", "Report of a change of the officer");
    private static final Text PACKAGE_HANDLER = new Text("处理者信息表", "form of the handler");
    private static final Text PACKAGE_OFFICER = new Text(
            "负责人信息表（姓名、职务、国籍、联系方式、证件扫描件、任命文件）",
            "form of the officer: name, role, nationality, contact, ID scan, appointment");
    private static final Text PACKAGE_CREDIT_CODE = new Text("统一社会信用代码证件", "credit-code certificate");
    private static final Text PACKAGE_SCALE = new Text("处理个人信息的范围和规模", "scope and scale of the personal information");

    @Override
    public List<Line> lines() {
        return List.of(
                new Line("AUDIT-12", this::appointment),
                new Line("PIPL-52", this::publication),
                new Line("PIPO-1", this::report),
                new Line("PIPO-1", this::change),
                new Line("STD-45574", this::sensitive));
    }

    private GovernanceDuty appointment(HandlerFacts facts) {
        return reached(facts)
                ? duties.on(
                                "AUDIT-12",
                                "达到 " + limit() + " 人，须指定个人信息保护负责人，负责合规审计。",
                                "With " + limit() + " people a protection officer is appointed, who is responsible for "
                                        + "audits.")
                        .asking(new Text("任命负责人", "appoint the officer"))
                : below("AUDIT-12", duties.rules().rule("AUDIT-12").title());
    }

    private GovernanceDuty publication(HandlerFacts facts) {
        if (!duties.rules().hasNumber("held.officer")) {
            return duties.off("PIPL-52", "当日尚未规定数量。", "No number was set on that day.");
        }
        return reached(facts)
                ? duties.on(
                                "PIPL-52",
                                "达到规定数量 " + limit() + " 人，须公开负责人的联系方式并报送。",
                                "The number of " + limit()
                                        + " people is reached: the officer's contact is published and " + "reported.")
                        .asking(
                                new Text("公开负责人的联系方式", "publish the officer's contact"),
                                new Text("报送负责人的姓名、联系方式", "report the officer's name and contact"))
                : below("PIPL-52", duties.rules().rule("PIPL-52").title());
    }

    private GovernanceDuty report(HandlerFacts facts) {
        var from = duties.sinceInForce("PIPO-1", facts.dates().officerReached());
        return reached(facts)
                ? duties.on(
                                "PIPO-1",
                                "达到 " + limit() + " 人之日起 " + days() + " 个工作日内，在线向设区的市级网信部门报送。",
                                "Reported online to the prefecture-level cyberspace administration within " + days()
                                        + " working days of reaching " + limit() + " people.")
                        .titled(REPORT)
                        .due(duties.workingDays("PIPO-1", from, "held.officer.report"))
                        .asking(PACKAGE_HANDLER, PACKAGE_OFFICER, PACKAGE_CREDIT_CODE, PACKAGE_SCALE)
                : below("PIPO-1", REPORT);
    }

    private GovernanceDuty change(HandlerFacts facts) {
        if (!reached(facts)) {
            return below("PIPO-1", CHANGE);
        }
        var changed = facts.dates().officerChanged();
        return changed == null
                ? duties.off("PIPO-1", CHANGE, "没有实质变更。", "Nothing material has changed.")
                : duties.on(
                                "PIPO-1",
                                "信息发生实质变更，须在 " + days() + " 个工作日内报送。",
                                "A material change is reported within " + days() + " working days.")
                        .titled(CHANGE)
                        .due(duties.workingDays("PIPO-1", changed, "held.officer.report"))
                        .asking(PACKAGE_OFFICER);
    }

    private GovernanceDuty sensitive(HandlerFacts facts) {
        var limit = duties.number("held.sensitive.officer");
        return duties.reaches(facts.held().sensitive(), "held.sensitive.officer")
                ? duties.on(
                                "STD-45574",
                                Effect.INFORMS,
                                "达到 " + limit + " 人的敏感个人信息，推荐性标准建议明确负责人；不是法律义务。",
                                "With sensitive information of " + limit
                                        + " people the standard advises an officer; it " + "is no duty of law.")
                        .asking(new Text("明确敏感个人信息保护负责人", "name an officer for sensitive information"))
                : duties.off(
                        "STD-45574",
                        "敏感个人信息未达 " + limit + " 人。",
                        "It is below " + limit + " people with sensitive information.");
    }

    private boolean reached(HandlerFacts facts) {
        return duties.reaches(facts.held().people(), "held.officer");
    }

    private GovernanceDuty below(String rule, Text title) {
        return duties.off(rule, title, "未达 " + limit() + " 人。", "It is below " + limit() + " people.");
    }

    private long limit() {
        return duties.number("held.officer");
    }

    private long days() {
        return duties.number("held.officer.report");
    }
}
