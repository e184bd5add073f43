package org.hegui.statute.incident.report;

import org.hegui.statute.Text;

/** The ways to tell interested parties: exactly these (NDSR-11). */
public enum HarmChannel implements Channel {
    /** 电话. */
    PHONE("电话", "phone"),
    /** 短信. */
    SMS("短信", "SMS"),
    /** 即时通讯. */
    INSTANT_MESSAGE("即时通讯", "instant message"),
    /** 电子邮件. */
    EMAIL("电子邮件", "e-mail"),
    /** 公告. */
    ANNOUNCEMENT("公告", "announcement");

    private final Text label;

    HarmChannel(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public String rule() {
        return "NDSR-11";
    }

    @Override
    public Text label() {
        return label;
    }
}
