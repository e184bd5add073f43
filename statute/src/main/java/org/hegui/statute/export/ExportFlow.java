package org.hegui.statute.export;

import org.jspecify.annotations.Nullable;

/**
 * How a transfer stands to the counters of the year. Exempt flows aren't counted; that is the reading of most
 * lawyers and not settled (CONTEST-3). What the reading doesn't name is counted.
 */
public enum ExportFlow {
    /** Under a mechanism, or free of one because the numbers are small. */
    COUNTED(null, false),
    /** Nothing personal is in it. */
    NO_PERSONAL_INFORMATION("XB-3", true),
    /** Collected abroad, with nothing domestic added. */
    TRANSIT("XB-4", true),
    /** Needed for a contract with the person. */
    CONTRACT("XB-5(1)", true),
    /** Needed for personnel management. */
    HR("XB-5(2)", true),
    /** Needed in an emergency. */
    EMERGENCY("XB-5(3)", true),
    /** Outside the negative list that covers the handler. */
    OUTSIDE_LIST("XB-6", true),
    /** On the negative list, below the list's own numbers. */
    BELOW_LIST("XB-6", false),
    /** Needed for a statutory duty. */
    STATUTORY_DUTY("NDSR-35(6)", false);

    private final @Nullable String rule;
    private final boolean exempt;

    ExportFlow(@Nullable String rule, boolean exempt) {
        this.rule = rule;
        this.exempt = exempt;
    }

    /** Id of the rule that frees it from a mechanism; null for {@link #COUNTED}. */
    public @Nullable String rule() {
        return rule;
    }

    /** Whether it stays out of the counters. */
    public boolean exempt() {
        return exempt;
    }
}
