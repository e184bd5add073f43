package org.hegui.statute.governance;

import java.util.List;

import org.hegui.statute.Effect;
import org.hegui.statute.Text;

/** What a large platform owes. Its numbers are known; whether its business is complex is for counsel (NDSR-62). */
record PlatformDuties(Duties duties) implements DutyTable {
    private static final Text SUPERVISION = new Text("独立机构监督审计", "Independent body that supervises audits");

    @Override
    public List<Line> lines() {
        return List.of(
                new Line("NDSR-62", this::large),
                new Line("PIPL-58", this::gatekeeper),
                new Line("NDSR-44", this::yearlyReport),
                new Line("NDSR-45", this::export),
                new Line("NDSR-46", this::equalTreatment),
                new Line("AUDIT-12", this::supervision));
    }

    private GovernanceDuty large(HandlerFacts facts) {
        if (!bound(facts)) {
            return small("NDSR-62", duties.rules().rule("NDSR-62").title());
        }
        var judged = facts.profile().complexity() == PlatformComplexity.COMPLEX;
        return duties.on(
                "NDSR-62",
                judged ? Effect.REQUIRES : Effect.ASKS_COUNSEL,
                judged ? "属于大型网络平台。" : "用户数已达大型网络平台的数量；业务是否复杂、影响是否重大由律师判断，默认按大型平台处理。",
                judged
                        ? "It is a large platform."
                        : "The users reach the number of a large platform. Whether it is complex and influential "
                                + "is for counsel; until then treat it as large.");
    }

    private GovernanceDuty gatekeeper(HandlerFacts facts) {
        return bound(facts)
                ? duties.on(
                                "PIPL-58",
                                "用户数量巨大、业务复杂的重要互联网平台，须建立合规制度并接受监督。",
                                "An important platform with huge numbers of users and complex business has a compliance "
                                        + "system that outsiders supervise.")
                        .asking(
                                new Text("合规制度体系", "compliance system"),
                                new Text("主要由外部成员组成的独立机构", "independent body mainly of outsiders"),
                                new Text("平台规则", "platform rules"),
                                new Text("停止为严重违法者提供服务", "stop serving serious violators"),
                                new Text("定期发布社会责任报告", "regular social-responsibility report"))
                : small("PIPL-58", duties.rules().rule("PIPL-58").title());
    }

    private GovernanceDuty yearlyReport(HandlerFacts facts) {
        return bound(facts)
                ? duties.on("NDSR-44", "每年度发布个人信息保护社会责任报告。", "Publish a social-responsibility report every year.")
                        .asking(new Text("年度社会责任报告", "yearly social-responsibility report"))
                : small("NDSR-44", duties.rules().rule("NDSR-44").title());
    }

    private GovernanceDuty export(HandlerFacts facts) {
        return bound(facts)
                ? duties.on("NDSR-45", "对数据出境采取管控措施。", "Control what goes abroad.")
                : small("NDSR-45", duties.rules().rule("NDSR-45").title());
    }

    private GovernanceDuty equalTreatment(HandlerFacts facts) {
        return bound(facts)
                ? duties.on("NDSR-46", "不得对用户实行不合理的差别待遇。", "Treat nobody unreasonably differently.")
                : small("NDSR-46", duties.rules().rule("NDSR-46").title());
    }

    private GovernanceDuty supervision(HandlerFacts facts) {
        return bound(facts)
                ? duties.on(
                                "AUDIT-12",
                                "须由主要由外部成员组成的独立机构监督合规审计。",
                                "An independent body mainly of outsiders supervises the audits.")
                        .titled(SUPERVISION)
                        .asking(new Text("独立监督机构", "independent supervising body"))
                : small("AUDIT-12", SUPERVISION);
    }

    private boolean bound(HandlerFacts facts) {
        var profile = facts.profile();
        var many = duties.reaches(profile.registeredUsers(), "platform.registered")
                || duties.reaches(profile.monthlyActiveUsers(), "platform.monthly-active");
        return many && profile.complexity() != PlatformComplexity.NOT_COMPLEX;
    }

    private GovernanceDuty small(String rule, Text title) {
        return duties.off(rule, title, "不是大型网络平台。", "It is no large platform.");
    }
}
