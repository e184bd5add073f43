package org.hegui.statute.commerce;

import org.hegui.statute.Text;

/** What has to be stated for the information on a prize promotion to be clear; the list is our reading of AUCL-11. */
public enum PrizeInfo {
    /** Which kinds of prizes there are. */
    KINDS("kinds", "奖项种类", "the kinds of prizes"),
    /** Who may take part, and how. */
    CONDITIONS("conditions", "参加条件", "the conditions of taking part"),
    /** What the prizes are worth. */
    WORTH("worth", "奖金金额或者奖品", "the amounts or the things to win"),
    /** How a prize is claimed. */
    CLAIMING("claiming", "兑奖方式", "how a prize is claimed");

    private final String code;
    private final Text label;

    PrizeInfo(String code, String zh, String en) {
        this.code = code;
        this.label = new Text(zh, en);
    }

    /** The name used in JSON, for example {@code kinds}. */
    public String code() {
        return code;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }
}
