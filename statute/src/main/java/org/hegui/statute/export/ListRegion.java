package org.hegui.statute.export;

import org.hegui.statute.Text;

/**
 * Where the handler is registered, as far as negative lists speak of very large sets of personal information (XB-6).
 */
public enum ListRegion {
    /** The list of Beijing, which applies in the whole city. */
    BEIJING("北京", "Beijing"),
    /** The list of Shanghai, which applies in the whole city. */
    SHANGHAI("上海", "Shanghai"),
    /** Anywhere else. */
    ELSEWHERE("其他地区", "elsewhere");

    private final Text label;

    ListRegion(String zh, String en) {
        this.label = new Text(zh, en);
    }

    /** What people call it. */
    public Text label() {
        return label;
    }
}
