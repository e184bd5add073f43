package org.hegui.statute.commerce;

import static org.hegui.statute.Effect.INFORMS;
import static org.hegui.statute.Effect.PERMITS;
import static org.hegui.statute.Effect.REQUIRES;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Verdict;
import org.hegui.statute.time.Deadline;
import org.hegui.statute.time.Deadlines;

/**
 * May a contract renew itself? The consumer is told prominently before acceptance (CPR-10) and before each renewal,
 * days ahead (NTM-18).
 *
 * <p>Needs a rule book of a day on which NTM is in force.
 */
@Applies({"CPR-10", "NTM-18"})
public final class RenewalRule {
    private final RuleBook rules;

    /** Answers by the rules and numbers in force on the book's date. */
    public RenewalRule(RuleBook rules) {
        this.rules = rules;
    }

    /** The answer with all its reasons, and when it is no with what is missing. */
    public Verdict check(RenewalPlan plan) {
        var reasons = new ArrayList<Reason>();
        var last = lastDay(plan.renewsOn());
        reasons.add(reminder(inTime(plan.remindedOn(), last), last));
        if (rules.inForce("CPR-10")) {
            reasons.add(acceptance(plan.shownBeforeAcceptance()));
        }
        return Verdict.of(reasons);
    }

    /**
     * By when the reminder of a renewal is sent; it doesn't move when nobody works on its last day.
     *
     * @param acceptedAt when the consumer accepted the contract or its last renewal
     * @param renewsOn day on which it renews
     */
    public Deadline reminder(Instant acceptedAt, LocalDate renewsOn) {
        return new Deadlines(rules.calendar()).date("NTM-18", acceptedAt, lastDay(renewsOn));
    }

    private LocalDate lastDay(LocalDate renewsOn) {
        return renewsOn.minusDays(rules.number("renewal.reminder"));
    }

    private static boolean inTime(@Nullable LocalDate reminded, LocalDate last) {
        return reminded != null && !reminded.isAfter(last);
    }

    private Reason reminder(boolean inTime, LocalDate last) {
        var effect = inTime ? PERMITS : REQUIRES;
        var days = rules.number("renewal.reminder");
        return rules.reason(
                "NTM-18",
                effect,
                "每次自动续费前 " + days + " 日须以显著方式提醒，最迟 " + last + "。",
                "The consumer is reminded prominently " + days + " days before each renewal, on " + last
                        + " at the latest.");
    }

    private Reason acceptance(boolean shown) {
        Effect effect = shown ? INFORMS : REQUIRES;
        return rules.reason(
                "CPR-10",
                effect,
                "自动续费须在消费者接受服务前和每次续费前显著提醒，由其自主选择。",
                "Auto-renewal is shown prominently before acceptance and before each renewal, and the consumer "
                        + "chooses.");
    }
}
