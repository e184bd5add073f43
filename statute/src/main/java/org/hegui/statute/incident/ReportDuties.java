package org.hegui.statute.incident;

import java.util.ArrayList;
import java.util.List;

import org.hegui.statute.Certainty;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;
import org.hegui.statute.incident.report.CacChannel;
import org.hegui.statute.incident.report.Channel;
import org.hegui.statute.incident.report.ReportItem;
import org.hegui.statute.incident.report.ReportKind;
import org.hegui.statute.time.Deadline;
import org.hegui.statute.time.Deadlines;

/** The first report of NCIR-4 and the summary of NCIR-8: who gets them, and by when, depends on who the operator is. */
record ReportDuties(RuleBook rules) {

    List<Obligation> reports(IncidentFacts facts, IncidentGrade grade) {
        if (!rules.inForce("NCIR-4")) {
            return List.of();
        }
        var reporter = Reporter.of(facts.operator());
        var rows = new ArrayList<Obligation>();
        reporter.recipients().forEach(recipient -> rows.add(first(recipient, reporter, facts, grade)));
        if (reporter != Reporter.CRITICAL_INFRASTRUCTURE) {
            rows.add(crime(facts));
        }
        reporter.recipients().forEach(recipient -> rows.add(summary(recipient, facts, grade)));
        return rows;
    }

    private Obligation first(
            ObligationRecipient recipient, Reporter reporter, IncidentFacts facts, IncidentGrade grade) {
        var applies = grade.atLeast(IncidentGrade.RELATIVELY_LARGE);
        if (!applies && recipient == ObligationRecipient.POLICE && facts.harm().suspectedCrime()) {
            return crime(facts);
        }
        var hours = rules.number(reporter.hours());
        var running = deadlines().hours("NCIR-4", facts.timeline().discoveredAt(), hours);
        var words = new ReportReasons(rules);
        var why = applies ? words.due(hours, grade, facts) : words.noFixedHours(facts);
        return row("NCIR-4", recipient, applies, why, running, ReportKind.FULL_REPORT.items());
    }

    private Obligation crime(IncidentFacts facts) {
        var applies = facts.harm().suspectedCrime();
        var at = deadlines().immediately("NCIR-4", facts.timeline().discoveredAt());
        return row(
                "NCIR-4", ObligationRecipient.POLICE, applies, new ReportReasons(rules).crime(applies), at, List.of());
    }

    private Obligation summary(ObligationRecipient recipient, IncidentFacts facts, IncidentGrade grade) {
        var applies = grade.atLeast(IncidentGrade.RELATIVELY_LARGE);
        var ended = facts.timeline().handlingEndedAt();
        var days = rules.number("report.summary.days");
        var from = ended == null ? facts.timeline().discoveredAt() : ended;
        var running = deadlines().calendarDays("NCIR-8", from, days);
        var why = new ReportReasons(rules).summary(applies, ended != null, days);
        return row(
                "NCIR-8",
                recipient,
                applies,
                why,
                ended == null ? waiting(running) : running,
                ReportKind.SUMMARY.items());
    }

    private Obligation row(
            String rule,
            ObligationRecipient recipient,
            boolean applies,
            Reason why,
            Deadline deadline,
            List<ReportItem> contents) {
        return new Obligation(
                rule, recipient, applies, why, applies ? deadline : waiting(deadline), contents, channels(recipient));
    }

    /** The same time that doesn't run. */
    private static Deadline waiting(Deadline running) {
        return new Deadline(
                running.rule(), running.clock(), running.length(), running.start(), null, Certainty.CERTAIN);
    }

    /** NCIR-9 names the channels of the cyberspace administration; the other recipients have their own. */
    private static List<Channel> channels(ObligationRecipient recipient) {
        return recipient == ObligationRecipient.PROVINCIAL_CAC ? List.of(CacChannel.values()) : List.of();
    }

    private Deadlines deadlines() {
        return new Deadlines(rules.calendar());
    }
}
