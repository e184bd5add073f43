package org.hegui.statute.incident.report;

import org.hegui.statute.Text;

/** The ways to tell minors and their guardians (MIN-35). */
public enum MinorsChannel implements Channel {
    /** 邮件. */
    MAIL("邮件", "mail"),
    /** 信函. */
    LETTER("信函", "letter"),
    /** 电话. */
    PHONE("电话", "phone"),
    /** 信息推送. */
    PUSH("信息推送", "push message"),
    /** 公开警示, only where telling each of them is impractical. */
    PUBLIC_WARNING("公开警示（难以逐一告知时）", "public warning, where telling each is impractical");

    private final Text label;

    MinorsChannel(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public String rule() {
        return "MIN-35";
    }

    @Override
    public Text label() {
        return label;
    }
}
