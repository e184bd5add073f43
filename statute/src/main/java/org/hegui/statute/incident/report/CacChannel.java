package org.hegui.statute.incident.report;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Confidence;
import org.hegui.statute.Text;

/** The ways to report to the cyberspace administration (NCIR-9). */
public enum CacChannel implements Channel {
    /** The hotline. */
    HOTLINE("热线", "hotline", "12387", Confidence.B),
    /** The website. */
    WEBSITE("网站", "website", "12387.cert.org.cn", Confidence.B),
    /** The official account on WeChat. */
    WECHAT_ACCOUNT("微信公众号", "WeChat official account", null, Confidence.B),
    /** The mini-program on WeChat. */
    WECHAT_MINI_PROGRAM("微信小程序", "WeChat mini-program", null, Confidence.B),
    /** E-mail; check the address before use. */
    EMAIL("邮件", "e-mail", "12387@cert.org.cn", Confidence.C),
    /** Fax; check the number before use. */
    FAX("传真", "fax", "010-82992387", Confidence.C);

    private final Text label;
    private final @Nullable String address;
    private final Confidence confidence;

    CacChannel(String zh, String en, @Nullable String address, Confidence confidence) {
        this.label = new Text(zh, en);
        this.address = address;
        this.confidence = confidence;
    }

    @Override
    public String rule() {
        return "NCIR-9";
    }

    @Override
    public Text label() {
        return label;
    }

    /** Number or address, null where it is found inside WeChat. */
    public @Nullable String address() {
        return address;
    }

    /** How sure we are of the address; below {@link Confidence#B} a person checks it before use. */
    public Confidence confidence() {
        return confidence;
    }
}
