package org.hegui.statute.field;

/** What a person found when looking at several general items together (PIPL-28). */
public enum HarmFinding {
    /** Nothing that speaks for harm, or nobody has looked. */
    NONE,
    /**
     * It may be: the items together, or what they contain, such as medicines bought or health that can be inferred
     * (CONTEST-10).
     */
    DISPUTED,
    /** Their leak or illegal use would easily harm dignity, or the safety of person or property. */
    HARMFUL
}
