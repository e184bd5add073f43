package org.hegui.statute.handling;

import static org.hegui.statute.Effect.INFORMS;
import static org.hegui.statute.Effect.REFUSES;

import java.util.List;

import org.hegui.statute.Reason;
import org.hegui.statute.ReasonList;
import org.hegui.statute.RuleBook;

/** Asks the consents of a person and says what is missing. */
final class ConsentAnswers {
    private final RuleBook rules;
    private final HandlingFacts facts;
    private final ConsentTrail trail;

    ConsentAnswers(RuleBook rules, HandlingQuestion question) {
        this.rules = rules;
        this.facts = question.facts();
        this.trail = ConsentTrail.of(question);
    }

    /** Why consent of any strength doesn't cover the question; empty when it does. */
    List<Reason> whyNotAtAll() {
        var reasons = new ReasonList(rules);
        switch (trail.answer(facts.categories(), _ -> true)) {
            case GRANTED -> {}
            case SILENT -> silent(reasons);
            case EXPIRED -> expired(reasons);
            case STALE -> stale(reasons);
            case REFUSED -> refused(reasons);
            case WITHDRAWN -> withdrawn(reasons);
        }
        return reasons.list();
    }

    /** Why the stronger consent is not there; empty when it is. */
    List<Reason> whyNot(StrongerConsent needed) {
        var reasons = new ReasonList(rules);
        switch (trail.answer(needed.categories(facts), needed::met)) {
            case GRANTED -> {}
            case SILENT -> reasons.add(needed.rule(), REFUSES, needed.missing());
            case STALE -> stale(reasons).add(needed.rule(), REFUSES, needed.missing());
            case EXPIRED -> expired(reasons).add(needed.rule(), REFUSES, needed.missing());
            case REFUSED -> refused(reasons).add(needed.rule(), REFUSES, needed.missing());
            case WITHDRAWN -> withdrawn(reasons).add(needed.rule(), REFUSES, needed.missing());
        }
        return reasons.list();
    }

    /** Whether the person has said no, or yes and then no. */
    boolean refused() {
        return switch (trail.answer(facts.categories(), _ -> true)) {
            case GRANTED, SILENT, EXPIRED, STALE -> false;
            case REFUSED, WITHDRAWN -> true;
        };
    }

    private void silent(ReasonList reasons) {
        if (trail.anyGrant()) {
            reasons.add(
                    "PIPL-14",
                    REFUSES,
                    "客户的同意没有包括其中的某些信息。请说明新增的种类并重新取得同意，或者只使用已同意的信息。",
                    "The customer's consent doesn't cover some of this information. Ask for new consent that names "
                            + "it, or use only what was agreed to.");
        } else {
            reasons.add(
                    "PIPL-13",
                    REFUSES,
                    "客户尚未同意用于这一目的。请先出示告知内容并取得同意。",
                    "The customer hasn't agreed to this purpose. Show the notice and ask for consent first.");
        }
    }

    private static ReasonList expired(ReasonList reasons) {
        return reasons.add(
                "PIPL-14",
                REFUSES,
                "客户的同意是有期限的，期限已过。请出示告知内容并重新取得同意。",
                "The customer's consent was for a time, which is over. Show the notice and ask for consent again.");
    }

    private static ReasonList stale(ReasonList reasons) {
        return reasons.add(
                "PIPL-14",
                REFUSES,
                "客户同意之后，目的、方式或者保存期限已变更，原同意不包括新的范围。请告知变更并重新取得同意。",
                "The purpose, the method or the time it is kept has changed since the customer agreed, so the older "
                        + "consent doesn't cover the new scope. Tell the customer and ask again.");
    }

    private static ReasonList refused(ReasonList reasons) {
        return reasons.add(
                        "PIPL-13",
                        REFUSES,
                        "客户已拒绝。只有客户自己改变主意（例如在偏好中心同意）后才能办理。",
                        "The customer said no. It becomes possible only when the customer changes this, for example "
                                + "in the preference centre.")
                .addIfInForce(
                        "NDSR-22",
                        INFORMS,
                        "客户明确拒绝后不得频繁再次征求同意，冷静期内请勿再问。",
                        "After a clear refusal nobody may keep asking; don't ask again during the cool-down.");
    }

    private static ReasonList withdrawn(ReasonList reasons) {
        return reasons.add(
                "PIPL-15",
                REFUSES,
                "客户已撤回同意，自撤回起不得再处理。需要客户重新同意后才能办理。",
                "The customer has withdrawn consent, and handling stopped from then on. It needs a new consent from "
                        + "the customer.");
    }
}
