package org.hegui.statute;

/** The answer to "may we?". */
public enum Outcome {
    /** Yes. */
    PERMIT,
    /** No; the reasons say how to get a yes. */
    DENY,
    /** Not before a lawyer has answered; until then it is a no. */
    ASK_COUNSEL
}
