package org.hegui.statute.rights;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Text;

/** The requests that a person may make of a handler, each with the rule that gives the right. */
public enum RightsRequestType {
    /** To be told that and how one's information is handled. */
    KNOW("know", "PIPL-44", "知情", "know"),
    /** To see one's information, with tags, recipients and periods. */
    ACCESS("access", "PIPL-45", "查阅", "access"),
    /** To get a copy. */
    COPY("copy", "PIPL-45", "复制", "copy"),
    /** To have it transferred to another handler; {@link PortabilityRule} decides. */
    PORTABILITY("portability", "PIPL-45", "转移", "transfer to another handler"),
    /** To have what is wrong put right. */
    CORRECT("correct", "PIPL-46", "更正", "correction"),
    /** To have what is missing added. */
    SUPPLEMENT("supplement", "PIPL-46", "补充", "supplement"),
    /** To have it deleted; {@link DeletionRule} decides. */
    DELETE("delete", "PIPL-47", "删除", "deletion"),
    /** To have it stored and nothing else. */
    RESTRICT("restrict", "PIPL-44", "限制处理", "restriction"),
    /** To refuse, or object to, its handling. */
    REFUSE("refuse", "PIPL-44", "拒绝处理", "refusal of handling"),
    /** To refuse pushing and marketing by automated decisions. */
    REFUSE_PERSONALISATION("refusePersonalisation", "PIPL-24", "关闭个性化推荐", "refusal of personalisation"),
    /** To have the tags about one's traits deleted; they don't come back. */
    DELETE_TAGS("deleteTags", "NDSR-42", "删除个人特征标签", "deletion of tags"),
    /** To withdraw consent. */
    WITHDRAW_CONSENT("withdrawConsent", "PIPL-15", "撤回同意", "withdrawal of consent"),
    /** To close one's account; {@link DeletionRule} decides on the data. */
    CANCEL_ACCOUNT("cancelAccount", "ECL-24", "注销账号", "cancellation of an account"),
    /** To have the rules of handling explained. */
    EXPLAIN_RULES("explainRules", "PIPL-48", "解释处理规则", "explanation of the rules"),
    /** To have a decision with major impact explained that was made by automation. */
    EXPLAIN_AUTOMATED_DECISION(
            "explainAutomatedDecision", "PIPL-24", "说明自动化决策", "explanation of an automated decision"),
    /** To refuse such a decision when it was made by automation only. */
    HUMAN_REVIEW("humanReview", "PIPL-24", "人工复核自动化决策", "human review of an automated decision"),
    /** A close relative's request about somebody who has died; {@link DeceasedRule} decides. */
    DECEASED_RELATIVE("deceasedRelative", "PIPL-49", "近亲属对死者信息的请求", "request of a relative of a deceased");

    private final String code;
    private final String rule;
    private final Text label;

    RightsRequestType(String code, String rule, String zh, String en) {
        this.code = code;
        this.rule = rule;
        this.label = new Text(zh, en);
    }

    /** The name used in JSON, for example {@code deleteTags}. */
    public String code() {
        return code;
    }

    /** Id of the rule that gives the right. */
    public String rule() {
        return rule;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }

    /** Whether it takes effect at once (PIPL-15, PIPL-24, ECL-24, ALG-17, NDSR-42). */
    public boolean atOnce() {
        return switch (this) {
            case WITHDRAW_CONSENT, REFUSE_PERSONALISATION, DELETE_TAGS, CANCEL_ACCOUNT -> true;
            default -> false;
        };
    }

    /**
     * Whether the person's identity is verified first. Not for what is public, nor for what must be as easy as the
     * consent was (PIPL-15), nor for a switch that the person finds in the service (NDSR-42).
     */
    public boolean needsIdentity() {
        return switch (this) {
            case EXPLAIN_RULES, WITHDRAW_CONSENT, REFUSE_PERSONALISATION, DELETE_TAGS -> false;
            default -> true;
        };
    }

    /** The type with this code; empty for any other text and for null. */
    public static Optional<RightsRequestType> ofCode(@Nullable String code) {
        for (var type : values()) {
            if (type.code.equals(code)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
