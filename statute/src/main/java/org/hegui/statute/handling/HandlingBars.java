package org.hegui.statute.handling;

import static org.hegui.statute.Effect.INFORMS;
import static org.hegui.statute.Effect.PERMITS;
import static org.hegui.statute.Effect.REFUSES;
import static org.hegui.statute.Effect.REQUIRES;

import java.util.List;

import org.hegui.statute.Reason;
import org.hegui.statute.ReasonList;
import org.hegui.statute.RuleBook;
import org.hegui.statute.purpose.LegalBasis;

/** What no consent makes lawful, and what must be kept to when it is lawful. */
record HandlingBars(RuleBook rules) {

    /** Why it may not be done whatever anybody consents to; empty when it may. */
    List<Reason> against(HandlingFacts facts) {
        var protectedMinor = facts.automated() && facts.perhapsMinor();
        if (facts.act() != Act.MARKET || !(protectedMinor || facts.basis() != LegalBasis.CONSENT)) {
            return List.of();
        }
        var reasons = new ReasonList(rules);
        if (protectedMinor) {
            minors(facts, reasons);
        }
        if (facts.basis() != LegalBasis.CONSENT) {
            marketingWithoutConsent(reasons);
        }
        return reasons.list();
    }

    private static void minors(HandlingFacts facts, ReasonList reasons) {
        reasons.addIfInForce(
                "MIN-24",
                REFUSES,
                "不得以自动化决策方式向未成年人进行商业营销，任何同意都不能改变。请将其移出名单。",
                "No commercial marketing to minors by automated decision; no consent changes that. Take the person out of "
                        + "the audience.");
        if (!facts.circumstances().age().minor()) {
            reasons.add(
                    "CONTEST-20",
                    REFUSES,
                    "年龄不明，但有未成年人的迹象，不作自动化营销。请先核实年龄。",
                    "The age is unknown and something suggests a minor, so there is no automated marketing. Verify the "
                            + "age first.");
        }
    }

    private static void marketingWithoutConsent(ReasonList reasons) {
        reasons.addIfInForce(
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
                                + "consent.");
    }

    /** Adds what stands beside every yes. */
    void addKeepTo(HandlingFacts facts, ReasonList reasons) {
        if (facts.act() == Act.MARKET) {
            marketing(reasons);
        }
        if (facts.automated()) {
            reasons.add(
                    "PIPL-24",
                    INFORMS,
                    "自动化决策须公平透明；重大影响的决定，客户可要求说明并拒绝仅由程序作出。",
                    "Automated decisions must be fair and transparent; for major ones the customer may ask for "
                            + "an explanation and refuse a decision made by a program alone.");
        }
        sharing(facts, reasons);
    }

    private static void marketing(ReasonList reasons) {
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

    private static void sharing(HandlingFacts facts, ReasonList reasons) {
        switch (facts.circumstances().recipientRole()) {
            case ENTRUSTED ->
                reasons.add(
                        "PIPL-21",
                        REQUIRES,
                        "委托处理须以合同约定目的、期限、方式、种类、保护措施和双方权利义务，并监督受托人。",
                        "An entrusted party needs a contract on purpose, term, method, categories, protection, rights "
                                + "and duties, and supervision.");
            case JOINT ->
                reasons.add(
                        "PIPL-20",
                        REQUIRES,
                        "共同处理须约定各自的权利义务；客户可向任何一方行使权利。",
                        "Joint handlers agree on their rights and duties; the customer may turn to any of them.");
            case NONE, HANDLER, UNSETTLED -> {}
        }
    }
}
