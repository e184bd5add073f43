package org.hegui.statute;

/** Where a word of a list comes from. */
public enum WordBasis {
    /** It stands in the rule. */
    LAW,
    /** We chose it: it plainly means the same, or the rule names no words. */
    POLICY
}
