package org.hegui.statute.handling;

import static org.hegui.statute.Effect.ASKS_COUNSEL;
import static org.hegui.statute.Effect.REQUIRES;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hegui.statute.Applies;
import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;
import org.hegui.statute.ReasonList;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Text;
import org.hegui.statute.consent.ConsentKind;
import org.hegui.statute.field.Field;
import org.hegui.statute.notice.NoticeRule;
import org.hegui.statute.purpose.LegalBasis;
import org.hegui.statute.purpose.RecipientRole;

/**
 * What has to be there before information is handled: which consents, whether an impact assessment, and what the notice
 * must say more. Where the law is contested the safe default is listed and counsel is asked.
 *
 * <p>{@link HandlingRule} then answers, from the same rules, whether one person's consents are enough.
 */
@Applies({
    "PIPL-13",
    "PIPL-13(2)",
    "PIPL-21",
    "PIPL-20",
    "PIPL-23",
    "PIPL-24",
    "PIPL-25",
    "PIPL-26",
    "PIPL-27",
    "PIPL-28",
    "PIPL-29",
    "PIPL-30",
    "PIPL-31",
    "PIPL-32",
    "PIPL-39",
    "NDSR-22",
    "NTM-13",
    "FACE-1",
    "MIN-24",
    "CONTEST-1",
    "CONTEST-2",
    "CONTEST-8",
    "CONTEST-10",
    "CONTEST-20"
})
public final class ConsentRequirementRule {
    private static final Text GENERAL = new Text(
            "以同意为依据，须先出示告知内容并取得客户同意。", "The basis is consent: show the notice and get the customer's consent first.");
    private static final Text PUBLIC = new Text(
            "使用已公开的个人信息对个人有重大影响，须取得客户同意。",
            "Using public information with a major impact needs the customer's consent.");
    private static final Text CONTESTED_FIELDS = new Text(
            "其中有是否敏感存在争议的信息，默认按敏感个人信息处理：取得单独同意。",
            "Some of this may be sensitive, which is contested. By default treat it so: get separate consent.");

    private final RuleBook rules;
    private final HandlingBars bars;
    private final AssessmentRule assessments;
    private final NoticeRule notices;
    private final Map<LegalBasis, Reason> otherBases;

    /** Answers by the rules in force on the book's date. */
    public ConsentRequirementRule(RuleBook rules) {
        this.rules = rules;
        this.bars = new HandlingBars(rules);
        this.assessments = new AssessmentRule(rules);
        this.notices = new NoticeRule(rules);
        this.otherBases = otherBases(rules);
    }

    /** All that is needed, with the rule that asks for each. */
    public ConsentRequirement of(HandlingFacts facts) {
        var barred = bars.against(facts);
        if (!barred.isEmpty()) {
            return new ConsentRequirement(Outcome.DENY, List.of(), List.of(), List.of(), barred);
        }
        var contested = facts.contested();
        var needs = consents(facts, contested);
        var reasons = new ReasonList(rules);
        var asked = askCounsel(facts, needs, reasons);
        addBasis(facts, reasons);
        CollectionDuties.add(facts, reasons);
        bars.addKeepTo(facts, reasons);
        return new ConsentRequirement(
                asked ? Outcome.ASK_COUNSEL : Outcome.PERMIT,
                needs,
                assessments.requiredFor(facts),
                notices.added(Occasions.of(facts, contested)),
                reasons.list());
    }

    private List<ConsentNeed> consents(HandlingFacts facts, Set<Field> contested) {
        var needs = new ArrayList<ConsentNeed>();
        if (facts.basis() == LegalBasis.CONSENT) {
            needs.add(need(ConsentKind.GENERAL, facts.categories(), "PIPL-13", GENERAL));
        } else if (facts.basis() == LegalBasis.PUBLIC_INFO
                && facts.circumstances().majorImpact()) {
            needs.add(need(ConsentKind.GENERAL, facts.categories(), "PIPL-27", PUBLIC));
        }
        var otherBasis = facts.basis() != LegalBasis.CONSENT;
        for (var stronger : StrongerConsent.neededFor(facts)) {
            if (!(otherBasis && stronger.liftable() && facts.settled("CONTEST-1"))) {
                needs.add(stronger(stronger, facts, otherBasis));
            }
        }
        if (!contested.isEmpty()) {
            var reason = rules.reason("CONTEST-10", ASKS_COUNSEL, CONTESTED_FIELDS.zh(), CONTESTED_FIELDS.en());
            needs.add(new ConsentNeed(ConsentKind.SEPARATE, contested, false, true, reason));
        }
        return needs;
    }

    private ConsentNeed need(ConsentKind kind, Set<Field> fields, String rule, Text why) {
        return new ConsentNeed(kind, fields, false, false, rules.reason(rule, REQUIRES, why.zh(), why.en()));
    }

    private ConsentNeed stronger(StrongerConsent stronger, HandlingFacts facts, boolean contested) {
        var why = stronger.missing();
        return new ConsentNeed(
                stronger.kind(),
                stronger.categories(facts),
                stronger.namesRecipient(),
                contested,
                rules.reason(stronger.rule(), REQUIRES, why.zh(), why.en()));
    }

    private boolean askCounsel(HandlingFacts facts, List<ConsentNeed> needs, ReasonList reasons) {
        for (var need : needs) {
            if (need.contested() && !need.reason().rule().equals("CONTEST-10")) {
                reasons.add(
                        "CONTEST-1",
                        ASKS_COUNSEL,
                        "不以同意为依据时是否仍需单独同意存在争议：默认需要，除非律师出具写明依据和目的的意见。",
                        "Whether separate consent is needed on another basis is contested: it is, unless a counsel memo "
                                + "names the basis and the purpose.");
            } else if (need.contested()) {
                reasons.add(need.reason());
            }
        }
        if (facts.circumstances().recipientRole() == RecipientRole.UNSETTLED && !facts.settled("CONTEST-8")) {
            reasons.add(
                    "CONTEST-8",
                    ASKS_COUNSEL,
                    "接收方是受托人、共同处理者还是其他处理者尚未确定，默认按向其他处理者提供处理。请律师确认。",
                    "Whether the recipient is entrusted, joint or another handler is not settled; by default it counts "
                            + "as another handler. Ask counsel.");
        }
        return !reasons.isEmpty();
    }

    private void addBasis(HandlingFacts facts, ReasonList reasons) {
        var reason = otherBases.get(facts.basis());
        if (reason != null) {
            reasons.add(reason);
        }
    }

    private static Map<LegalBasis, Reason> otherBases(RuleBook rules) {
        var reasons = new EnumMap<LegalBasis, Reason>(LegalBasis.class);
        for (var basis : LegalBasis.values()) {
            if (basis != LegalBasis.CONSENT) {
                reasons.put(
                        basis,
                        rules.reason(
                                "PIPL-13",
                                REQUIRES,
                                "依据是“" + basis.label().zh() + "”，须记录为何必需；除所列情形外不需要同意。",
                                "The basis is \"" + basis.label().en()
                                        + "\": record why it is necessary. It needs no consent but what is listed."));
            }
        }
        return reasons;
    }
}
