package org.hegui.statute.export.scope;

import org.hegui.statute.Text;

/** Who abroad asks for data that is stored in the mainland. */
public enum ForeignRequester {
    /** A court. */
    COURT("境外法院", "a foreign court", true),
    /** Police, prosecutors and the like. */
    LAW_ENFORCEMENT("境外执法机构", "a foreign law-enforcement body", true),
    /** A supervisory authority. */
    REGULATOR("境外监管机构", "a foreign regulator", false),
    /** Somebody who audits. */
    AUDITOR("境外审计机构", "a foreign auditor", false),
    /** The group's own investigation. */
    HEADQUARTERS("境外总部调查", "an investigation by the headquarters abroad", false),
    /** A party of a lawsuit abroad. */
    DISCOVERY("境外诉讼证据开示", "discovery in a foreign lawsuit", false);

    private final Text label;
    private final boolean judicial;

    ForeignRequester(String zh, String en, boolean judicial) {
        this.label = new Text(zh, en);
        this.judicial = judicial;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }

    /** Whether PIPL-41 and DSL-36 name it; for the others it is contested (CONTEST-16). */
    public boolean judicial() {
        return judicial;
    }
}
