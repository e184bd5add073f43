package org.hegui.statute.handling;

/** What is to be done with the personal information. */
public enum Act {
    /** Take it from the person or a third party. */
    COLLECT,
    /** Use it inside the handler. */
    USE,
    /** Hand it to another handler in the mainland (PIPL-23). */
    PROVIDE,
    /** Send it abroad, or let somebody abroad read it (PIPL-39). */
    EXPORT,
    /** Send commercial information (AD-43). */
    MARKET,
    /** Disclose it to the public (PIPL-25). */
    PUBLISH,
    /** Let a program evaluate the person and decide (PIPL-24). */
    AUTOMATED_DECISION;

    /** Whether the act hands information to somebody who has to be named. */
    public boolean namesRecipient() {
        return this == PROVIDE || this == EXPORT;
    }
}
