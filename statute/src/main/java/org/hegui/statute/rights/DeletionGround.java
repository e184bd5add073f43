package org.hegui.statute.rights;

import org.hegui.statute.Text;

/** Why information must be deleted, without waiting for a request. */
public enum DeletionGround {
    /** The purpose is achieved, can't be achieved, or doesn't need the information any more. */
    PURPOSE_GONE("PIPL-47", "处理目的已实现、无法实现或者不再必要", "the purpose is achieved, impossible, or doesn't need it any more"),
    /** The product or service stopped. */
    SERVICE_STOPPED("PIPL-47", "已停止提供产品或者服务", "the product or service stopped"),
    /** The period of keeping is over. */
    PERIOD_OVER("PIPL-47", "保存期限已届满", "the period of keeping is over"),
    /** The person withdrew consent. */
    CONSENT_WITHDRAWN("PIPL-47", "个人已撤回同意", "the person withdrew consent"),
    /** It is handled against the law or against an agreement. */
    UNLAWFUL("PIPL-47", "处理违反法律、行政法规或者约定", "it is handled against the law or an agreement"),
    /** Another law or regulation says so. */
    OTHER_LAW("PIPL-47", "法律、行政法规规定的其他情形", "another law or regulation says so"),
    /** Automation collected it although it wasn't needed or consented to. */
    COLLECTED_NEEDLESSLY("NDSR-24", "自动化采集到非必要或者未经同意的信息", "automation collected it without need or consent"),
    /** The person cancelled the account. */
    ACCOUNT_CANCELLED("ECL-24", "账号已注销", "the account was cancelled");

    private final String rule;
    private final Text label;

    DeletionGround(String rule, String zh, String en) {
        this.rule = rule;
        this.label = new Text(zh, en);
    }

    /** Id of the rule that gives the ground. */
    public String rule() {
        return rule;
    }

    /** In words. */
    public Text label() {
        return label;
    }

    /** Whether it stands whatever other purpose there is. The others are about one purpose. */
    public boolean whateverThePurpose() {
        return switch (this) {
            case UNLAWFUL, OTHER_LAW, COLLECTED_NEEDLESSLY, ACCOUNT_CANCELLED -> true;
            case PURPOSE_GONE, SERVICE_STOPPED, PERIOD_OVER, CONSENT_WITHDRAWN -> false;
        };
    }
}
