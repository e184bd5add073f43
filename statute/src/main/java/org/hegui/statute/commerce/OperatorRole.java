package org.hegui.statute.commerce;

import org.hegui.statute.Text;

/** Who sells (ECL-9). It decides which duties are on. */
public enum OperatorRole {
    /** Offers a place where others trade. */
    PLATFORM("平台经营者", "platform operator"),
    /** Trades on the platform of another. */
    MERCHANT_ON_PLATFORM("平台内经营者", "merchant on a platform"),
    /** Trades on its own website or through another network service, for example a mini-program of its own. */
    OWN_SITE("自建网站或者其他网络服务的经营者", "seller on its own website or another network service");

    private final Text label;

    OperatorRole(String zh, String en) {
        this.label = new Text(zh, en);
    }

    /** What people call it. */
    public Text label() {
        return label;
    }
}
