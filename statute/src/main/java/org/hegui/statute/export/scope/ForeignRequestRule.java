package org.hegui.statute.export.scope;

import java.util.List;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Verdict;

/**
 * May a request from abroad be fulfilled? Never without approval by the competent Chinese authority, whoever asks,
 * and by no role (PIPL-41, DSL-36); for bodies that are no court and no police that is the safe side (CONTEST-16).
 *
 * <p>Whatever the answer, such a transfer has {@code foreignAuthority} among its facts.
 */
@Applies({"CONTEST-16", "DSL-36", "PIPL-41"})
public final class ForeignRequestRule {
    private final RuleBook rules;

    /** Answers by the rules in force on the book's date. */
    public ForeignRequestRule(RuleBook rules) {
        this.rules = rules;
    }

    /**
     * DENY for courts and law enforcement, ASK_COUNSEL for the others, and never PERMIT.
     *
     * @throws org.hegui.statute.UnknownRule before PIPL is in force
     */
    public Verdict decide(ForeignRequester requester) {
        return requester.judicial()
                ? new Verdict(Outcome.DENY, List.of(personalInformation(requester), data(requester)))
                : new Verdict(
                        Outcome.ASK_COUNSEL,
                        List.of(contested(requester), personalInformation(requester), data(requester)));
    }

    private Reason contested(ForeignRequester requester) {
        return rules.reason(
                "CONTEST-16",
                Effect.ASKS_COUNSEL,
                requester.label().zh() + "不是司法或者执法机构，是否适用同样的限制存在争议，默认拦截。请转交律师立案。",
                "For " + requester.label().en()
                        + " it is contested whether the same limits apply; it is blocked by default. Hand the case to"
                        + " counsel.");
    }

    private Reason personalInformation(ForeignRequester requester) {
        return rules.reason(
                "PIPL-41",
                Effect.REFUSES,
                requester.label().zh() + "提出的请求，未经中国主管机关批准，不得提供存储在境内的个人信息。",
                "At the request of " + requester.label().en()
                        + " no personal information stored in the mainland is handed over without approval by the"
                        + " competent Chinese authority.");
    }

    private Reason data(ForeignRequester requester) {
        return rules.reason(
                "DSL-36",
                Effect.REFUSES,
                requester.label().zh() + "提出的请求，未经中国主管机关批准，不得提供存储在境内的数据。",
                "At the request of " + requester.label().en()
                        + " no data stored in the mainland is handed over without approval by the competent Chinese"
                        + " authority.");
    }
}
