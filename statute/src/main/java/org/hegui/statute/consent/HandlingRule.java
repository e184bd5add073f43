package org.hegui.statute.consent;

import static org.hegui.statute.Effect.ASKS_COUNSEL;
import static org.hegui.statute.Effect.INFORMS;
import static org.hegui.statute.Effect.PERMITS;
import static org.hegui.statute.Effect.REFUSES;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Verdict;

/**
 * May personal information be handled for a purpose? (PIPL-6, 13, 14, 15, 16, 23, 24, 25, 29, 31, 39; AD-43, CPL-29,
 * CIVIL-1033; the safe defaults of CONTEST-1 and CONTEST-2.)
 *
 * <p>How consents are read: each field is decided by the newest record that speaks of it. A withdrawal or refusal of
 * general consent speaks of the whole purpose and stops all older records, separate consents included; a separate
 * consent given after it stands for what it names. A consent that names a recipient counts for that recipient only.
 * Where more than general consent is needed, only a record of that strength will do: the strengths don't replace each
 * other. Fields of children under 14 need the guardian's consent, which names them and so counts as specific.
 *
 * <p>Needs a rule book of a day on which PIPL is in force.
 */
public final class HandlingRule {
    private final RuleBook rules;

    /** Answers by the rules in force on the book's date. */
    public HandlingRule(RuleBook rules) {
        this.rules = rules;
    }

    /** The answer, with at least one reason, and when it is no with everything that is missing for a yes. */
    public Verdict decide(HandlingQuestion question) {
        var outside = outsidePurpose(question);
        if (!outside.isEmpty()) {
            return new Verdict(Outcome.DENY, outside);
        }
        return question.purpose().basis() == LegalBasis.CONSENT ? byConsent(question) : byOtherBasis(question);
    }

    private List<Reason> outsidePurpose(HandlingQuestion question) {
        var reasons = new HandlingReasons(rules);
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
        } else if (question.act().namesRecipient() && isBlank(question.recipient())) {
            reasons.add(
                    question.act() == Act.EXPORT ? "PIPL-39" : "PIPL-23",
                    REFUSES,
                    "没有指明接收方。请写明由谁接收后再查询。",
                    "No recipient is named. Say who receives the information and ask again.");
        }
        return reasons.list();
    }

    private Verdict byConsent(HandlingQuestion question) {
        var answers = new ConsentAnswers(rules, question);
        var refusals = new HandlingReasons(rules).addAll(answers.whyNotAtAll());
        var needed = StrongerConsent.neededFor(question);
        needed.forEach(need -> refusals.addAll(answers.whyNot(need)));
        if (!refusals.isEmpty()) {
            return new Verdict(Outcome.DENY, refusals.list());
        }
        var reasons = new HandlingReasons(rules)
                .add(
                        "PIPL-13",
                        PERMITS,
                        "客户已同意用于这一目的，并包括这些信息。",
                        "The customer has agreed to this purpose and to this information.");
        addMet(needed, reasons);
        addAct(question.act(), reasons);
        return new Verdict(Outcome.PERMIT, reasons.list());
    }

    private Verdict byOtherBasis(HandlingQuestion question) {
        if (question.act() == Act.MARKET) {
            return new Verdict(Outcome.DENY, marketingWithoutConsent());
        }
        var answers = new ConsentAnswers(rules, question);
        var needed = StrongerConsent.neededFor(question);
        var missing = new HandlingReasons(rules);
        needed.forEach(need -> missing.addAll(answers.whyNot(need)));
        if (!missing.isEmpty()) {
            return new Verdict(Outcome.ASK_COUNSEL, contested(question, missing.list()));
        }
        var reasons = new HandlingReasons(rules);
        addBasis(question.purpose(), reasons);
        addMet(needed, reasons);
        addAct(question.act(), reasons);
        return new Verdict(Outcome.PERMIT, reasons.list());
    }

    private List<Reason> marketingWithoutConsent() {
        return new HandlingReasons(rules)
                .addIfInForce(
                        "AD-43",
                        REFUSES,
                        "未经客户同意或请求不得发送营销信息。请另设以同意为依据的营销目的，并取得客户同意。",
                        "Marketing needs the customer's consent or request. Use a marketing purpose based on "
                                + "consent, and ask the customer.")
                .add(
                        "CONTEST-2",
                        INFORMS,
                        "营销不属于履行合同等所必需，不能以其他依据代替同意。",
                        "Marketing never counts as necessary for a contract or a duty, so no other basis replaces "
                                + "consent.")
                .list();
    }

    private List<Reason> contested(HandlingQuestion question, List<Reason> missing) {
        var basis = question.purpose().basis().label();
        return new HandlingReasons(rules)
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

    private static void addBasis(PurposeFacts purpose, HandlingReasons reasons) {
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

    private static void addMet(List<StrongerConsent> needed, HandlingReasons reasons) {
        needed.forEach(need -> reasons.add(need.rule(), PERMITS, need.met()));
    }

    private static void addAct(Act act, HandlingReasons reasons) {
        switch (act) {
            case MARKET -> addMarketing(reasons);
            case AUTOMATED_DECISION ->
                reasons.add(
                        "PIPL-24",
                        INFORMS,
                        "自动化决策须公平透明；重大影响的决定，客户可要求说明并拒绝仅由程序作出。",
                        "Automated decisions must be fair and transparent; for major ones the customer may ask for "
                                + "an explanation and refuse a decision made by a program alone.");
            case COLLECT, USE, PROVIDE, EXPORT, PUBLISH -> {}
        }
    }

    private static void addMarketing(HandlingReasons reasons) {
        reasons.addIfInForce(
                        "AD-43",
                        PERMITS,
                        "客户已同意接收。请写明发送者的真实身份和联系方式，并提供拒收方式。",
                        "The customer agreed to receive it. Show who sends it and how to reach them, and offer a way "
                                + "to refuse.")
                .add(
                        "CPL-29",
                        INFORMS,
                        "客户明确拒绝后不得再发送商业性信息。",
                        "After a clear refusal no commercial information may be sent.")
                .addIfInForce(
                        "CIVIL-1033",
                        INFORMS,
                        "未经明确同意，不得以电话、短信、即时通讯、电子邮件等侵扰私人生活安宁。",
                        "Without express consent nobody may disturb private peace by phone, SMS, messenger or e-mail.");
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
