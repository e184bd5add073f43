package org.hegui.statute.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Applies;
import org.hegui.statute.LegalTime;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Text;
import org.hegui.statute.time.Deadline;
import org.hegui.statute.time.Deadlines;

/** What comes back every year, every two years, or on a change. A date that the law sets doesn't move to a working day. */
@Applies({"AUDIT-4", "MIN-37", "PIPL-51", "PIPO-1", "RISK-1", "TRAIN-1"})
public final class ComplianceCalendar {
    private final RuleBook rules;
    private final Deadlines deadlines;

    /** Answers by the rules and numbers in force on the book's date. */
    public ComplianceCalendar(RuleBook rules) {
        this.rules = rules;
        this.deadlines = new Deadlines(rules.calendar());
    }

    /** The entries of a year: dates first, then what is free within it, then what waits for a change. */
    public List<CalendarEntry> of(int year) {
        var entries = new ArrayList<CalendarEntry>();
        addDates(entries, year);
        addYearly(entries, LocalDate.of(year, 12, 31));
        addChanges(entries);
        return List.copyOf(entries);
    }

    private void addDates(List<CalendarEntry> entries, int year) {
        var first = LocalDate.of(year, 1, 1);
        add(entries, "XB-7", Rhythm.ON_A_DATE, first, "出境人数计数器重置", "export counters start again");
        if (rules.hasNumber("minors.audit.month")) {
            add(entries, "MIN-37", Rhythm.ON_A_DATE, minorsReport(year), "报送上一年度未成年人审计情况", "report the minors' audit");
        }
        var november = LocalDate.of(year, 11, 30);
        add(entries, "TIME-4", Rhythm.ON_A_DATE, november, "加载下一年节假日通知", "load the next holiday notice");
    }

    private void addYearly(List<CalendarEntry> entries, LocalDate last) {
        add(entries, "TRAIN-1", Rhythm.ONCE_A_YEAR, last, "员工培训", "training of staff");
        add(entries, "PIPL-51", Rhythm.ONCE_A_YEAR, last, "应急演练", "incident drill");
        add(entries, "RISK-1", Rhythm.ONCE_A_YEAR, last, "重要数据风险评估", "risk assessment of important data");
        add(entries, "PIPL-21", Rhythm.ONCE_A_YEAR, last, "受托人检查", "review of processors");
        add(entries, "AUDIT-4", Rhythm.EVERY_TWO_YEARS, null, "超过规定人数的合规审计", "audit of handlers above the set number");
    }

    private void addChanges(List<CalendarEntry> entries) {
        add(entries, "PIPL-55", Rhythm.ON_CHANGE, null, "影响评估复核", "review of impact assessments");
        add(entries, "SC-8", Rhythm.ON_CHANGE, null, "标准合同变化监测", "watch for changes of standard contracts");
        add(entries, "XB-9", Rhythm.ON_CHANGE, null, "安全评估到期前的延期申请", "extension before an assessment expires");
        add(entries, "CERT-5", Rhythm.ON_CHANGE, null, "认证到期前的续期申请", "renewal before a certificate expires");
        add(entries, "PIPO-1", Rhythm.ON_CHANGE, null, "负责人信息变更报送", "report of a change of the officer");
    }

    private LocalDate minorsReport(int year) {
        var month = Math.toIntExact(rules.number("minors.audit.month"));
        return LocalDate.of(year, month, Math.toIntExact(rules.number("minors.audit.day")));
    }

    private void add(
            List<CalendarEntry> entries, String rule, Rhythm rhythm, @Nullable LocalDate last, String zh, String en) {
        if (rules.inForce(rule)) {
            entries.add(new CalendarEntry(rule, new Text(zh, en), rhythm, last == null ? null : by(rule, last)));
        }
    }

    private Deadline by(String rule, LocalDate last) {
        return deadlines.date(rule, LegalTime.startOf(last.withDayOfYear(1)), last);
    }
}
