package org.hegui.statute.notice;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Outcome;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Verdict;

/** May the notice be left out, or come later? (PIPL-18) */
@Applies({"PIPL-18", "PIPL-18(1)"})
public final class NoticeExemptionRule {
    private final RuleBook rules;

    /** Answers by the rules in force on the book's date. */
    public NoticeExemptionRule(RuleBook rules) {
        this.rules = rules;
    }

    /**
     * Whether the exemption holds.
     *
     * @param citation the law that asks for secrecy or needs no notice; only {@link NoticeExemption#SECRECY_BY_LAW} needs
     *     one
     */
    public Verdict mayLeaveOut(NoticeExemption exemption, @Nullable String citation) {
        return switch (exemption) {
            case SECRECY_BY_LAW -> bySecrecy(citation);
            case EMERGENCY ->
                verdict(
                        Outcome.PERMIT,
                        Effect.PERMITS,
                        "PIPL-18",
                        "紧急情况下可以事后告知。紧急情况消除后须及时告知，请建立后续任务。",
                        "In an emergency the notice may come later. Tell people promptly once it is over, and open a "
                                + "task for that now.");
        };
    }

    private Verdict bySecrecy(@Nullable String citation) {
        return citation == null || citation.isBlank()
                ? verdict(
                        Outcome.DENY,
                        Effect.REFUSES,
                        "PIPL-18(1)",
                        "没有写明要求保密或者不需要告知的法律依据。请写明条文，否则须告知。",
                        "No law is cited that asks for secrecy or needs no notice. Cite it, or tell people.")
                : verdict(
                        Outcome.PERMIT,
                        Effect.PERMITS,
                        "PIPL-18(1)",
                        "法律、行政法规要求保密或者不需要告知：" + citation + "。",
                        "A law asks for secrecy or needs no notice: " + citation + ".");
    }

    private Verdict verdict(Outcome outcome, Effect effect, String rule, String zh, String en) {
        return new Verdict(outcome, List.of(rules.reason(rule, effect, zh, en)));
    }
}
