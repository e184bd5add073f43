package org.hegui.statute.consent.grant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.LegalTime;
import org.hegui.statute.Outcome;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Verdict;

/**
 * May somebody who clearly refused be asked again? (NDSR-22) The law forbids asking often and gives no number; the
 * length is a policy, and a handler may choose a longer one.
 */
@Applies("NDSR-22")
public final class CoolDownRule {
    private final RuleBook rules;

    /** Answers by the rules in force on the book's date. */
    public CoolDownRule(RuleBook rules) {
        this.rules = rules;
    }

    /**
     * Whether asking is allowed at an instant, that is after the last day of the cool-down.
     *
     * @param days length that the handler chose, in calendar days; a shorter one than the policy's counts as the policy's
     */
    public Verdict mayAskAgain(Instant refusedAt, Instant now, int days) {
        if (!rules.inForce("NDSR-22")) {
            return verdict(
                    Outcome.PERMIT,
                    "PIPL-14",
                    "当日尚无不得频繁征求同意的规定。",
                    "No rule against asking often is in force on that day.");
        }
        var last = lastDay(refusedAt, days);
        return now.isBefore(LegalTime.endOf(last))
                ? verdict(
                        Outcome.DENY,
                        "NDSR-22",
                        "客户已明确拒绝，" + last + " 之前（含当日）不得再次征求同意。",
                        "The customer clearly refused. Don't ask again until after " + last + ".")
                : verdict(
                        Outcome.PERMIT,
                        "NDSR-22",
                        "冷静期已于 " + last + " 结束，可以再次征求同意。",
                        "The cool-down ended on " + last + "; asking once more is allowed.");
    }

    /** Whether somebody may be asked who has not refused: nothing speaks against it. */
    public Verdict mayAskWhoNeverRefused() {
        return verdict(
                Outcome.PERMIT,
                "PIPL-14",
                "客户没有拒绝过，可以出示告知内容并征求同意。",
                "The customer hasn't refused. Show the notice and ask.");
    }

    /**
     * The first instant after the cool-down; that of the refusal itself where no rule asks for one.
     *
     * @param days as in {@link #mayAskAgain}
     */
    public Instant openFrom(Instant refusedAt, int days) {
        return rules.inForce("NDSR-22") ? LegalTime.endOf(lastDay(refusedAt, days)) : refusedAt;
    }

    private LocalDate lastDay(Instant refusedAt, int days) {
        return LegalTime.date(refusedAt).plusDays(Math.max(days, rules.number("consent.cool-down")));
    }

    private Verdict verdict(Outcome outcome, String rule, String zh, String en) {
        var effect = outcome == Outcome.PERMIT ? Effect.PERMITS : Effect.REFUSES;
        return new Verdict(outcome, List.of(rules.reason(rule, effect, zh, en)));
    }
}
