package org.hegui.statute.commerce;

import static org.hegui.statute.Effect.INFORMS;
import static org.hegui.statute.Effect.PERMITS;
import static org.hegui.statute.Effect.REFUSES;
import static org.hegui.statute.Effect.REQUIRES;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;

import org.hegui.statute.Applies;
import org.hegui.statute.LegalTime;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Verdict;
import org.hegui.statute.time.Deadline;
import org.hegui.statute.time.Deadlines;

/**
 * The time limits of e-commerce: change of terms (ECL-34), shutdown (ECL-16), return of distance sales (CPL-25), and
 * verification of merchants (ECL-27).
 *
 * <p>Needs a rule book of a day on which NTM is in force.
 */
@Applies({"CPL-25", "ECL-16", "ECL-27", "ECL-34"})
public final class TimeLimitRule {
    private final RuleBook rules;
    private final Deadlines deadlines;

    /** Answers by the rules and numbers in force on the book's date. */
    public TimeLimitRule(RuleBook rules) {
        this.rules = rules;
        this.deadlines = new Deadlines(rules.calendar());
    }

    /** Whether changed terms may take effect as planned; the time limit is one of platforms. */
    public Verdict mayTakeEffect(TermsChange change) {
        var reasons = new ArrayList<Reason>();
        if (change.role() != OperatorRole.PLATFORM) {
            reasons.add(rules.reason(
                    "ECL-34",
                    INFORMS,
                    "公示期限只约束平台经营者；请仍提前告知并保留版本。",
                    "The time limit binds platform operators only; still tell people ahead and keep the versions."));
            return Verdict.of(reasons);
        }
        reasons.add(publication(change));
        if (!change.commentsInvited()) {
            reasons.add(rules.reason(
                    "ECL-34",
                    REQUIRES,
                    "修改平台规则须在首页显著位置公开征求意见。",
                    "A change of platform rules needs public comment, invited on the home page."));
        }
        return Verdict.of(reasons);
    }

    /** The first day from which changed terms of a platform may hold. */
    public LocalDate earliestEffect(LocalDate publishedOn) {
        return publishedOn.plusDays(rules.number("platform.rule.notice"));
    }

    /**
     * By when a shutdown is announced.
     *
     * @param decidedAt when it was decided
     * @param stopsOn day on which business stops
     */
    public Deadline shutdownNotice(Instant decidedAt, LocalDate stopsOn) {
        return deadlines.date("ECL-16", decidedAt, stopsOn.minusDays(rules.number("shutdown.notice")));
    }

    /** Until when goods of a distance sale may be returned. */
    public Deadline distanceReturn(Instant receivedAt) {
        return deadlines.calendarDays("CPL-25", receivedAt, rules.number("distance.return"));
    }

    /** By when a platform verifies a merchant again. The number is to be checked (confidence C). */
    public Deadline merchantVerification(Instant verifiedAt) {
        return deadlines.date(
                "ECL-27", verifiedAt, LegalTime.date(verifiedAt).plusMonths(rules.number("merchant.verification")));
    }

    private Reason publication(TermsChange change) {
        var days = rules.number("platform.rule.notice");
        var earliest = earliestEffect(change.publishedOn());
        var early = change.effectiveOn().isBefore(earliest);
        return rules.reason(
                "ECL-34",
                early ? REFUSES : PERMITS,
                "最终文本须至少提前 " + days + " 日公示，最早 " + earliest + " 生效。",
                "The final text is published at least " + days + " days before, so it may hold from " + earliest
                        + " at the earliest.");
    }
}
