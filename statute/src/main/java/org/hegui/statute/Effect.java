package org.hegui.statute;

/** What a rule does to the question that was asked. */
public enum Effect {
    /** The rule is why the answer can be yes. */
    PERMITS,
    /** The rule is why the answer is no. */
    REFUSES,
    /** The rule asks for something more. */
    REQUIRES,
    /** The rule was looked at and is worth knowing. */
    INFORMS,
    /** The rule leaves the question to a lawyer. */
    ASKS_COUNSEL
}
