package org.hegui.statute.governance;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.LegalTime;
import org.hegui.statute.Text;
import org.hegui.statute.time.Deadline;

/** Compliance audits: that of everybody, those of a set frequency, and that of minors' information. */
record AuditDuties(Duties duties) implements DutyTable {

    @Override
    public List<Line> lines() {
        return List.of(
                new Line("PIPL-54", this::regular),
                new Line("NDSR-27", this::byWhom),
                new Line("AUDIT-4", this::everyTwoYears),
                new Line("AUDIT-11", this::rectification),
                new Line("AUDIT-15", this::sameAuditor),
                new Line("MIN-37", this::minors));
    }

    private GovernanceDuty regular(HandlerFacts facts) {
        return facts.held().people() > 0
                ? duties.on(
                        "PIPL-54", "须定期开展合规审计，频率自行合理确定。", "Audit regularly, at a reasonable frequency that you set.")
                : nobody("PIPL-54");
    }

    private GovernanceDuty byWhom(HandlerFacts facts) {
        return facts.held().people() > 0
                ? duties.on("NDSR-27", "可以自行审计，也可以委托专业机构。", "Audit by yourself or by a professional body.")
                : nobody("NDSR-27");
    }

    /** Time runs from the last audit or, before the first, from the day the number was exceeded. */
    private GovernanceDuty everyTwoYears(HandlerFacts facts) {
        var limit = duties.number("held.audit-two-yearly.above");
        var dates = facts.dates();
        var from = dates.lastAudit() == null ? dates.auditExceeded() : dates.lastAudit();
        var years = duties.number("audit.interval");
        return duties.exceeds(facts.held().people(), "held.audit-two-yearly.above")
                ? duties.on(
                                "AUDIT-4",
                                "超过 " + limit + " 人，每 " + years + " 年至少审计一次。",
                                "With more than " + limit + " people there is an audit at least every " + years
                                        + " years.")
                        .due(duties.years("AUDIT-4", duties.sinceInForce("AUDIT-4", from), "audit.interval"))
                : duties.off(
                        "AUDIT-4",
                        "没有超过 " + limit + " 人，频率自行合理确定。",
                        "It isn't above " + limit + " people; set a reasonable frequency yourself.");
    }

    private GovernanceDuty rectification(HandlerFacts facts) {
        var rectified = facts.dates().rectified();
        var days = duties.number("audit.rectification");
        return rectified == null
                ? duties.off("AUDIT-11", "没有已完成的审计整改。", "No rectification after an ordered audit is complete.")
                : duties.on(
                                "AUDIT-11",
                                "整改完成后 " + days + " 个工作日内报送整改情况。",
                                "Report within " + days + " working days after rectification is complete.")
                        .due(duties.workingDays("AUDIT-11", rectified, "audit.rectification"))
                        .asking(new Text("整改情况报告", "report on the rectification"));
    }

    private GovernanceDuty sameAuditor(HandlerFacts facts) {
        var limit = duties.number("audit.consecutive");
        return duties.reaches(facts.dates().sameAuditorTimes(), "audit.consecutive")
                ? duties.on(
                                "AUDIT-15",
                                "同一机构、关联机构或者负责人已连续审计 " + limit + " 次，下一次须更换。",
                                "The same body, affiliate or lead auditor has done " + limit
                                        + " audits in a row. The next one is done by another.")
                        .asking(new Text("更换审计机构或者负责人", "change the body or the lead auditor"))
                : duties.off(
                        "AUDIT-15",
                        "同一机构连续审计未满 " + limit + " 次。",
                        "The same body has done fewer than " + limit + " audits in a row.");
    }

    private GovernanceDuty minors(HandlerFacts facts) {
        return facts.held().minors()
                ? duties.on(
                                "MIN-37",
                                "处理未成年人个人信息，每年审计并于次年初报送，没有人数门槛；报送省级还是市级网信部门待核对。",
                                "Minors' information is audited every year and reported at the start of the next, whatever "
                                        + "the number. Whether the provincial or the prefecture-level administration "
                                        + "receives it is to be checked.")
                        .due(minorsReport())
                        .asking(
                                new Text("上一年度未成年人个人信息合规审计情况", "the audit of minors' information of the year before"),
                                new Text("不满十四周岁人数", "number of children below 14"),
                                new Text("不满十八周岁人数", "number of minors below 18"))
                : duties.off("MIN-37", "没有未成年人个人信息。", "It holds no information of minors.");
    }

    /** The next report on or after the book's date. */
    private @Nullable Deadline minorsReport() {
        var rules = duties.rules();
        if (!rules.hasNumber("minors.audit.month")) {
            return null;
        }
        var month = Math.toIntExact(rules.number("minors.audit.month"));
        var day = Math.toIntExact(rules.number("minors.audit.day"));
        var thisYear = LocalDate.of(rules.date().getYear(), month, day);
        var due = rules.date().isAfter(thisYear) ? thisYear.plusYears(1) : thisYear;
        return duties.deadlines().date("MIN-37", LegalTime.startOf(due.withDayOfYear(1)), due);
    }

    private GovernanceDuty nobody(String rule) {
        return duties.off(rule, "没有处理个人信息。", "It holds nobody's personal information.");
    }
}
