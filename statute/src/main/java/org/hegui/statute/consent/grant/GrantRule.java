package org.hegui.statute.consent.grant;

import static org.hegui.statute.Effect.REFUSES;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.hegui.statute.Applies;
import org.hegui.statute.LegalTime;
import org.hegui.statute.ReasonList;
import org.hegui.statute.RuleBook;
import org.hegui.statute.consent.ConsentKind;
import org.hegui.statute.person.AgeGroup;

/**
 * Is a yes a consent, and how long does it last at most? (PIPL-14, PIPL-31) Voluntary and explicit means: nothing was
 * ticked beforehand, the person did something, and one act stands for one purpose. What is separate is asked for by
 * itself, the kinds of information of NTM-13 item by item. A guardian speaks for a child under 14 only, and until then.
 *
 * <p>Needs a rule book of a day on which PIPL is in force.
 */
@Applies({"PIPL-5", "PIPL-14", "PIPL-23", "PIPL-31", "NDSR-62(7)", "CPR-23", "NTM-13"})
public final class GrantRule {
    private final RuleBook rules;

    /** Answers by the rules in force on the book's date. */
    public GrantRule(RuleBook rules) {
        this.rules = rules;
    }

    /** What is wrong with it, the most serious first; empty when it is a consent. */
    public List<GrantRefusal> refusals(GrantFacts facts) {
        var refusals = new ArrayList<GrantRefusal>();
        if (facts.preTicked()) {
            refusals.add(refusal(GrantFlaw.PRE_TICKED, preTicked()));
        }
        if (!facts.explicitAct()) {
            refusals.add(refusal(GrantFlaw.NOT_EXPLICIT, notExplicit()));
        }
        if (facts.bundled()) {
            refusals.add(refusal(GrantFlaw.BUNDLED, bundled(facts.kind())));
        } else if (facts.kind() != ConsentKind.GENERAL && items(facts) > 1 && rules.inForce("NTM-13")) {
            refusals.add(refusal(GrantFlaw.BUNDLED, notItemByItem()));
        }
        if (!facts.recipientNamed()) {
            refusals.add(refusal(GrantFlaw.RECIPIENT_NOT_NAMED, notNamed()));
        }
        if (facts.kind() == ConsentKind.GUARDIAN && grownUp(facts)) {
            refusals.add(refusal(GrantFlaw.NOT_A_CHILD, notAChild()));
        }
        return refusals;
    }

    /**
     * The first instant at which the consent counts no more because the child has become 14: of every consent given for
     * or by somebody under 14. Nobody stays under 14 for longer than a newborn, which bounds it when the birthday is not
     * known; empty for everybody else.
     */
    public Optional<Instant> endsWithChildhood(GrantFacts facts) {
        if (facts.kind() != ConsentKind.GUARDIAN && facts.age() != AgeGroup.CHILD) {
            return Optional.empty();
        }
        var latest = rules.date().plusYears(rules.number("age.child.below"));
        var birthday = facts.childUntil();
        return Optional.of(LegalTime.startOf(birthday == null || birthday.isAfter(latest) ? latest : birthday));
    }

    private boolean grownUp(GrantFacts facts) {
        LocalDate birthday = facts.childUntil();
        return switch (facts.age()) {
            case TEEN, ADULT -> true;
            case CHILD, UNKNOWN -> birthday != null && !rules.date().isBefore(birthday);
        };
    }

    private static long items(GrantFacts facts) {
        return facts.categories().stream()
                .map(SeparateItem::of)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    private static GrantRefusal refusal(GrantFlaw flaw, ReasonList reasons) {
        return new GrantRefusal(flaw, reasons.list());
    }

    private ReasonList preTicked() {
        return new ReasonList(rules)
                .add(
                        "PIPL-14",
                        REFUSES,
                        "同意必须自愿、明确。预先勾选的不是同意：请不勾选地出示，由客户自己作出。",
                        "Consent is voluntary and explicit. A box that was ticked beforehand is none: show it empty and "
                                + "let the customer tick it.")
                .add("PIPL-5", REFUSES, "不得以误导方式取得同意。", "Consent may not be got by misleading people.")
                .addIfInForce("CPR-23", REFUSES, "不得以默认授权的方式取得同意。", "Authorisation by default is forbidden.")
                .addIfInForce("NTM-13", REFUSES, "不得以默认授权的方式取得同意。", "Consent by default is forbidden.");
    }

    private ReasonList notExplicit() {
        return new ReasonList(rules)
                .add(
                        "PIPL-14",
                        REFUSES,
                        "客户没有作出表示同意的行为，沉默或者继续使用不是同意。请由客户明确作出。",
                        "The customer did nothing that says yes; silence or going on is no consent. Let the customer say "
                                + "it expressly.");
    }

    private ReasonList bundled(ConsentKind kind) {
        var reasons = new ReasonList(rules);
        if (kind != ConsentKind.GENERAL) {
            reasons.addIfInForce(
                    "NDSR-62(7)",
                    REFUSES,
                    "单独同意须针对一项特定处理专门作出，不得与其他事项一并取得。请单独出示并取得。",
                    "Separate consent is given specifically for one act of handling, not together with anything else. Ask "
                            + "for it by itself.");
        }
        return reasons.add(
                        "PIPL-14",
                        REFUSES,
                        "一次操作只能同意一个目的，否则不是自愿、明确的同意。请逐项征求。",
                        "One act says yes to one purpose, or it is not voluntary and explicit. Ask for each by itself.")
                .addIfInForce("CPR-23", REFUSES, "不得一次概括授权。", "A blanket authorisation is forbidden.")
                .addIfInForce("NTM-13", REFUSES, "不得以捆绑方式取得同意。", "Bundled consent is forbidden.");
    }

    private ReasonList notItemByItem() {
        return new ReasonList(rules)
                .add(
                        "NTM-13",
                        REFUSES,
                        "生物特征、医疗健康、金融账户、行踪信息须逐项取得同意。请分别征求。",
                        "Biometrics, health, finance and location need consent item by item. Ask for each by itself.");
    }

    private ReasonList notNamed() {
        return new ReasonList(rules)
                .add(
                        "PIPL-23",
                        REFUSES,
                        "该目的没有向客户告知这一接收方。请先在目的和告知中写明，再取得单独同意。",
                        "The purpose doesn't tell people of this recipient. Name it in the purpose and the notice first, "
                                + "then ask for separate consent.");
    }

    private ReasonList notAChild() {
        return new ReasonList(rules)
                .add(
                        "PIPL-31",
                        REFUSES,
                        "该客户已满十四周岁，监护人不能代为同意。请由客户本人作出。",
                        "The customer is not under 14, so a guardian can't consent. Ask the customer.");
    }
}
