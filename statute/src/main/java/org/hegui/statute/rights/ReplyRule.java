package org.hegui.statute.rights;

import java.time.Instant;
import java.util.List;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;
import org.hegui.statute.time.Deadline;
import org.hegui.statute.time.Deadlines;

/**
 * By when is a request answered, and a complaint? (PIPL-50, STD-35273) The law says "promptly" and no number; the
 * numbers are practice. What takes effect at once has none (PIPL-15, PIPL-24, ECL-24, NDSR-42, ALG-17).
 *
 * <p>The time runs from receipt. No rule lets it wait while the identity is being verified. Needs a rule book of a day
 * on which PIPL is in force.
 */
@Applies({"PIPL-50", "STD-35273", "ECL-24", "PIPL-15"})
public final class ReplyRule {
    private static final String OUTER_RULE = "STD-35273";

    private final RuleBook rules;
    private final Deadlines deadlines;

    /** Answers by the rules and numbers in force on the book's date. */
    public ReplyRule(RuleBook rules) {
        this.rules = rules;
        this.deadlines = new Deadlines(rules.calendar());
    }

    /** The time by the default number of working days. */
    public ReplyTime due(RightsRequestType type, Instant received) {
        return due(type, received, Math.toIntExact(rules.number("rights.reply")));
    }

    /**
     * The time by the handler's own number of working days.
     *
     * @param workingDays what the handler has promised; beyond the outer time it has no effect
     * @throws IllegalArgumentException when it is below zero
     */
    public ReplyTime due(RightsRequestType type, Instant received, int workingDays) {
        if (type.atOnce()) {
            var now = deadlines.immediately(rules.inForce(type.rule()) ? type.rule() : "PIPL-50", received);
            return new ReplyTime(now, now, List.of(atOnce(type, now.rule())));
        }
        var outer = deadlines.calendarDays(OUTER_RULE, received, rules.number("rights.reply.outer"));
        var own = deadlines.workingDays("PIPL-50", received, workingDays);
        return new ReplyTime(earlier(own, outer), outer, List.of(promptly(workingDays), outerReason()));
    }

    /** The time for an answer to a complaint. */
    public Deadline complaint(Instant received) {
        return deadlines.calendarDays("PIPL-50", received, rules.number("complaint.reply"));
    }

    private static Deadline earlier(Deadline own, Deadline outer) {
        return own.due().isAfter(outer.due()) ? outer : own;
    }

    private Reason atOnce(RightsRequestType type, String rule) {
        return rules.reason(
                rule,
                Effect.REQUIRES,
                type.label().zh() + "须立即生效，没有等待期。",
                "It takes effect at once, without a time to wait: "
                        + type.label().en() + ".");
    }

    private Reason promptly(int workingDays) {
        return rules.reason(
                "PIPL-50",
                Effect.REQUIRES,
                "法律只要求“及时”，没有数字；按 " + workingDays + " 个工作日答复，能更快就更快。",
                "The law only says \"promptly\" and gives no number. Answer within " + workingDays
                        + " working days, sooner if you can.");
    }

    private Reason outerReason() {
        var days = rules.number("rights.reply.outer");
        return rules.reason(
                OUTER_RULE,
                Effect.INFORMS,
                "推荐性国家标准以 " + days + " 日为限，任何承诺都不晚于此。",
                "The recommended national standard gives " + days + " days, and no promise goes beyond them.");
    }
}
