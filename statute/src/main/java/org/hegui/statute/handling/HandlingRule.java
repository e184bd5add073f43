package org.hegui.statute.handling;

import static org.hegui.statute.Effect.ASKS_COUNSEL;
import static org.hegui.statute.Effect.PERMITS;
import static org.hegui.statute.Effect.REFUSES;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Applies;
import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;
import org.hegui.statute.ReasonList;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Verdict;
import org.hegui.statute.purpose.LegalBasis;
import org.hegui.statute.purpose.PurposeFacts;

/**
 * May personal information be handled for a purpose, given what the person has said?
 *
 * <p>How consents are read: each field is decided by the newest record that speaks of it. A withdrawal or refusal of
 * general consent speaks of the whole purpose and stops all older records, separate consents included; a separate
 * consent given after it stands for what it names. A consent that names a recipient counts for that recipient only.
 * Where more than general consent is needed, only a record of that strength will do: the strengths don't replace each
 * other. Fields of children under 14 need the guardian's consent, which names them and so counts as specific.
 *
 * <p>Needs a rule book of a day on which PIPL is in force.
 */
@Applies({
    "PIPL-6",
    "PIPL-13",
    "PIPL-14",
    "PIPL-15",
    "PIPL-16",
    "PIPL-23",
    "PIPL-24",
    "PIPL-25",
    "PIPL-26",
    "PIPL-27",
    "PIPL-29",
    "PIPL-31",
    "PIPL-32",
    "PIPL-39",
    "NDSR-22",
    "AD-43",
    "CPL-29",
    "CIVIL-1033",
    "MIN-24",
    "CONTEST-1",
    "CONTEST-2",
    "CONTEST-8",
    "CONTEST-20"
})
public final class HandlingRule {
    private final RuleBook rules;
    private final HandlingBars bars;

    /** Answers by the rules in force on the book's date. */
    public HandlingRule(RuleBook rules) {
        this.rules = rules;
        this.bars = new HandlingBars(rules);
    }

    /** The answer, with at least one reason, and when it is no with everything that is missing for a yes. */
    public Verdict decide(HandlingQuestion question) {
        var outside = outsidePurpose(question);
        if (!outside.isEmpty()) {
            return new Verdict(Outcome.DENY, outside);
        }
        var facts = question.facts();
        var barred = bars.against(facts);
        if (!barred.isEmpty()) {
            return new Verdict(Outcome.DENY, barred);
        }
        return facts.basis() == LegalBasis.CONSENT ? byConsent(question, facts) : byOtherBasis(question, facts);
    }

    private List<Reason> outsidePurpose(HandlingQuestion question) {
        var reasons = new ReasonList(rules);
        var purpose = question.purpose();
        if (!purpose.active()) {
            reasons.add(
                    "PIPL-6",
                    REFUSES,
                    "该目的尚未启用或已停用。请联系隐私负责人启用目的后再办理。",
                    "This purpose is not active. Ask the privacy officer to activate it first.");
        } else if (!purpose.categories().containsAll(question.categories())) {
            reasons.add(
                    "PIPL-6",
                    REFUSES,
                    "其中有信息不属于该目的的范围。请只使用目的范围内的信息，或请隐私负责人修改目的并重新取得同意。",
                    "Some of this information is outside the purpose. Use only what the purpose covers, or ask the "
                            + "privacy officer to change the purpose, which needs new consent.");
        } else if (question.facts().namesRecipient() && isBlank(question.recipient())) {
            reasons.add(
                    question.act() == Act.EXPORT ? "PIPL-39" : "PIPL-23",
                    REFUSES,
                    "没有指明接收方。请写明由谁接收后再查询。",
                    "No recipient is named. Say who receives the information and ask again.");
        }
        return reasons.list();
    }

    private Verdict byConsent(HandlingQuestion question, HandlingFacts facts) {
        var answers = new ConsentAnswers(rules, question);
        var refusals = new ReasonList(rules).addAll(answers.whyNotAtAll());
        var needed = StrongerConsent.neededFor(facts);
        needed.forEach(need -> refusals.addAll(answers.whyNot(need)));
        if (!refusals.isEmpty()) {
            return new Verdict(Outcome.DENY, refusals.list());
        }
        var reasons = new ReasonList(rules)
                .add(
                        "PIPL-13",
                        PERMITS,
                        "客户已同意用于这一目的，并包括这些信息。",
                        "The customer has agreed to this purpose and to this information.");
        addMet(needed, reasons);
        bars.addKeepTo(facts, reasons);
        return new Verdict(Outcome.PERMIT, reasons.list());
    }

    private Verdict byOtherBasis(HandlingQuestion question, HandlingFacts facts) {
        var answers = new ConsentAnswers(rules, question);
        if (facts.basis() == LegalBasis.PUBLIC_INFO) {
            var against = publicInformation(answers, facts);
            if (!against.isEmpty()) {
                return new Verdict(Outcome.DENY, against);
            }
        }
        var lifted = facts.settled("CONTEST-1");
        var needed = StrongerConsent.neededFor(facts).stream()
                .filter(need -> !(lifted && need.liftable()))
                .toList();
        var missing = new ReasonList(rules);
        needed.forEach(need -> missing.addAll(answers.whyNot(need)));
        if (!missing.isEmpty()) {
            return new Verdict(Outcome.ASK_COUNSEL, contested(question, missing.list()));
        }
        var reasons = new ReasonList(rules);
        addBasis(question.purpose(), reasons);
        addMet(needed, reasons);
        bars.addKeepTo(facts, reasons);
        return new Verdict(Outcome.PERMIT, reasons.list());
    }

    /** Public information may be used within reason until the person refuses; a major impact needs consent. */
    private List<Reason> publicInformation(ConsentAnswers answers, HandlingFacts facts) {
        if (!facts.circumstances().majorImpact() && !answers.refused()) {
            return List.of();
        }
        return answers.whyNotAtAll().isEmpty()
                ? List.of()
                : List.of(rules.reason(
                        "PIPL-27",
                        REFUSES,
                        "已公开的个人信息，客户明确拒绝后不得使用；对个人权益有重大影响的，须取得客户同意。",
                        "Public information may not be used after the person has refused, and a use with a major "
                                + "impact needs consent. Ask the customer."));
    }

    private List<Reason> contested(HandlingQuestion question, List<Reason> missing) {
        var basis = question.purpose().basis().label();
        return new ReasonList(rules)
                .add(
                        "CONTEST-1",
                        ASKS_COUNSEL,
                        "依据是“" + basis.zh() + "”，此时是否仍需单独同意存在争议。请取得单独同意，或请律师出具写明依据和目的的意见。",
                        "The basis is \"" + basis.en()
                                + "\", and whether separate consent is needed then is contested. Get"
                                + " the separate consent, or a counsel memo that names the basis and the purpose.")
                .addAll(missing)
                .list();
    }

    private static void addBasis(PurposeFacts purpose, ReasonList reasons) {
        var basis = purpose.basis().label();
        reasons.add(
                "PIPL-13",
                PERMITS,
                "依据是“" + basis.zh() + "”，不需要同意。",
                "The basis is \"" + basis.en() + "\", which needs no consent.");
        if (purpose.necessaryForService()) {
            reasons.add(
                    "PIPL-16",
                    PERMITS,
                    "提供产品或服务所必需；客户拒绝或撤回其他同意不影响这一项。",
                    "It is needed for the service itself; refusing or withdrawing other consents doesn't change it.");
        }
    }

    private static void addMet(List<StrongerConsent> needed, ReasonList reasons) {
        needed.forEach(need -> reasons.add(need.rule(), PERMITS, need.met()));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
