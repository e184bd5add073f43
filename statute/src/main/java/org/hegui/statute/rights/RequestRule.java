package org.hegui.statute.rights;

import static org.hegui.statute.Effect.ASKS_COUNSEL;
import static org.hegui.statute.Effect.INFORMS;
import static org.hegui.statute.Effect.PERMITS;
import static org.hegui.statute.Effect.REFUSES;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Applies;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Verdict;

/**
 * Is a request granted? (PIPL-15, 24, 44, 45, 46, 48; NDSR-23, NDSR-42, ECL-24, ALG-17) For portability, deletion and
 * deceased people see {@link PortabilityRule}, {@link DeletionRule} and {@link DeceasedRule}.
 *
 * <p>Needs a rule book of a day on which PIPL is in force.
 */
@Applies({
    "PIPL-9",
    "PIPL-15",
    "PIPL-18(1)",
    "PIPL-24",
    "PIPL-44",
    "PIPL-45",
    "PIPL-46",
    "PIPL-48",
    "NDSR-23",
    "NDSR-42",
    "ECL-24",
    "ALG-17"
})
public final class RequestRule {
    private static final String OLDER_RULE_ON_TAGS = "ALG-17";

    private final RuleBook rules;

    /** Answers by the rules in force on the book's date. */
    public RequestRule(RuleBook rules) {
        this.rules = rules;
    }

    /** The answer; a no says how to get to a yes where there is one. */
    public Verdict decide(RequestFacts facts) {
        var findings = new Findings(rules);
        if (facts.type().needsIdentity()) {
            identity(findings, facts);
        }
        switch (facts.type()) {
            case ACCESS, COPY -> access(findings, facts);
            case CORRECT, SUPPLEMENT -> change(findings, facts.changeVerified());
            case EXPLAIN_AUTOMATED_DECISION, HUMAN_REVIEW -> automation(findings, facts.majorImpact());
            default -> granted(findings, facts.type());
        }
        return findings.verdict();
    }

    private static void identity(Findings findings, RequestFacts facts) {
        if (facts.identityVerified()) {
            findings.add(identityRule(facts.type()), INFORMS, "请求人身份已核实。", "The identity is verified.");
            return;
        }
        findings.add(
                        identityRule(facts.type()),
                        REFUSES,
                        "请求人身份尚未核实。请先核实身份，以免将个人信息交给他人。",
                        "The identity isn't verified. Verify it first, so that nobody else gets hold of the information.")
                .addIfInForce(
                        "NDSR-23",
                        INFORMS,
                        "核实身份只能要求必要的材料，不得设置不合理条件。",
                        "Ask only for what verifying needs; no unreasonable conditions.");
    }

    private static String identityRule(RightsRequestType type) {
        return switch (type) {
            case ACCESS, CORRECT, CANCEL_ACCOUNT -> "ECL-24";
            default -> "PIPL-9";
        };
    }

    private static void access(Findings findings, RequestFacts facts) {
        switch (facts.exception()) {
            case null ->
                findings.add(
                        "PIPL-45",
                        PERMITS,
                        "须及时提供，包括标签、接收方和保存期限。",
                        "Provide it promptly, with tags, recipients and periods of keeping.");
            case SECRECY -> secrecy(findings, facts.citation());
            case ARTICLE_35 ->
                findings.add(
                        "PIPL-35",
                        ASKS_COUNSEL,
                        "是否属于第三十五条规定的情形，请律师判断；在此之前不提供。",
                        "Whether the case of Article 35 applies is for counsel. Until then provide nothing.");
        }
    }

    private static void secrecy(Findings findings, @Nullable String citation) {
        if (citation == null || citation.isBlank()) {
            findings.add(
                    "PIPL-18(1)",
                    ASKS_COUNSEL,
                    "没有写明要求保密的法律条文。请写明，或者请律师判断。",
                    "The law that requires secrecy isn't cited. Cite it, or ask counsel.");
        } else {
            findings.add(
                    "PIPL-18(1)",
                    REFUSES,
                    "法律、行政法规要求保密或者不需要告知，不能提供。",
                    "A law or regulation requires secrecy, or that people aren't told: it isn't provided.");
        }
    }

    private static void change(Findings findings, boolean verified) {
        if (verified) {
            findings.add(
                    "PIPL-46",
                    PERMITS,
                    "已核实，须及时更正、补充，并通知已接收该信息的各方。",
                    "It is verified: correct or supplement it promptly, and tell whoever received it.");
        } else {
            findings.add(
                    "PIPL-46",
                    REFUSES,
                    "尚未核实，或者核实后并无错漏。请先核实；确无错漏的，说明理由。",
                    "It isn't verified, or nothing is wrong or missing. Verify it; if all is right, say so with reasons.");
        }
    }

    private static void automation(Findings findings, boolean majorImpact) {
        if (majorImpact) {
            findings.add(
                    "PIPL-24",
                    PERMITS,
                    "决定对个人权益有重大影响：须予以说明，个人可以拒绝仅由自动化作出的决定。",
                    "The decision has major impact: explain it, and let the person refuse one made by automation only.");
        } else {
            findings.add(
                    "PIPL-24",
                    REFUSES,
                    "决定对个人权益没有重大影响，法律不要求说明或者复核；可以自愿提供。",
                    "The decision has no major impact, so the law asks for no explanation or review. You may still "
                            + "give one.");
        }
    }

    private void granted(Findings findings, RightsRequestType type) {
        var rule = rules.inForce(type.rule()) ? type.rule() : OLDER_RULE_ON_TAGS;
        var label = type.label();
        if (!rules.inForce(rule)) {
            findings.add(
                    "PIPL-24",
                    ASKS_COUNSEL,
                    "当时还没有关于删除标签的规定，请咨询律师。",
                    "No rule on the deletion of tags is in force yet. Ask counsel.");
        } else if (type.atOnce()) {
            findings.add(
                    rule, PERMITS, label.zh() + "须立即生效。", "Granted, and it takes effect at once: " + label.en() + ".");
        } else {
            findings.add(rule, PERMITS, label.zh() + "须及时处理。", "Granted, promptly: " + label.en() + ".");
        }
    }
}
