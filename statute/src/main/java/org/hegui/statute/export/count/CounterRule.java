package org.hegui.statute.export.count;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;
import org.hegui.statute.export.ExportCounter;
import org.hegui.statute.export.ExportRoute;
import org.hegui.statute.export.VolumeLine;

/** How near are the counters to the lines of XB-7(2) and XB-8? Warns before a line is reached. */
@Applies({"XB-7(2)", "XB-8"})
public final class CounterRule {
    private final RuleBook rules;

    /** Answers by the rules and numbers in force on the book's date. */
    public CounterRule(RuleBook rules) {
        this.rules = rules;
    }

    /**
     * The state of both counters.
     *
     * @param ordinary people whose ordinary information has gone this year
     * @param sensitive people whose sensitive information has gone this year
     * @throws IllegalArgumentException when one is below zero
     */
    public CounterState state(long ordinary, long sensitive) {
        if (ordinary < 0 || sensitive < 0) {
            throw new IllegalArgumentException("a counter is below zero");
        }
        var lines = VolumeLine.inForce(rules).stream()
                .map(line -> use(line, line.counter() == ExportCounter.ORDINARY ? ordinary : sensitive))
                .toList();
        return new CounterState(rules.date().getYear(), lines);
    }

    private LineUse use(VolumeLine line, long used) {
        var left = Math.max(0, line.people() - 1 - used);
        return new LineUse(line, used, alert(line, used), left, reason(line, used, left));
    }

    private CounterAlert alert(VolumeLine line, long used) {
        if (line.reachedBy(used)) {
            return CounterAlert.REACHED;
        }
        if (used >= share(line, "export.alert.last")) {
            return CounterAlert.LAST;
        }
        if (used >= share(line, "export.alert.second")) {
            return CounterAlert.SECOND;
        }
        return used >= share(line, "export.alert.first") ? CounterAlert.FIRST : CounterAlert.NONE;
    }

    /** The first number of people that is the share of a line; a share of a person is a person. */
    private long share(VolumeLine line, String perCent) {
        return Math.ceilDiv(line.people() * rules.number(perCent), 100);
    }

    private Reason reason(VolumeLine line, long used, long left) {
        var countZh = "本年累计" + line.counter().zh() + " " + used + " 人，";
        var countEn = used + " people with " + line.counter().en() + " this year; ";
        return line.reachedBy(used)
                ? rules.reason(
                        line.rule(),
                        Effect.REQUIRES,
                        countZh + "已达 " + line.people() + " 人，" + needZh(line) + "。",
                        countEn + line.people() + " is reached, so " + needEn(line) + " is needed.")
                : rules.reason(
                        line.rule(),
                        Effect.INFORMS,
                        countZh + "未达 " + line.people() + " 人，还可以增加 " + left + " 人；达到后" + needZh(line) + "。",
                        countEn + left + " more stay below " + line.people() + ", from where on " + needEn(line)
                                + " is needed.");
    }

    private static String needZh(VolumeLine line) {
        return line.route() == ExportRoute.SECURITY_ASSESSMENT ? "须申报安全评估" : "须订立标准合同并备案或者通过认证";
    }

    private static String needEn(VolumeLine line) {
        return line.route() == ExportRoute.SECURITY_ASSESSMENT
                ? "a security assessment"
                : "a filed standard contract or a certification";
    }
}
