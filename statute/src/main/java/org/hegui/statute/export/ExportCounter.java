package org.hegui.statute.export;

/**
 * What people exported this year are counted in (XB-7, XB-8). The shadow counters also hold what is exempt, so that
 * both readings can be shown (CONTEST-3).
 */
public enum ExportCounter {
    /** People whose information that isn't sensitive went. */
    ORDINARY("普通个人信息", "ordinary information"),
    /** People whose sensitive information went. */
    SENSITIVE("敏感个人信息", "sensitive information"),
    /** Like {@link #ORDINARY}, with exempt flows. */
    SHADOW_ORDINARY("普通个人信息（含豁免）", "ordinary information, exempt flows included"),
    /** Like {@link #SENSITIVE}, with exempt flows. */
    SHADOW_SENSITIVE("敏感个人信息（含豁免）", "sensitive information, exempt flows included");

    private final String zh;
    private final String en;

    ExportCounter(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** What is counted, in Chinese. */
    public String zh() {
        return zh;
    }

    /** What is counted, in English. */
    public String en() {
        return en;
    }
}
