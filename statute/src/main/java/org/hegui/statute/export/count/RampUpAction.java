package org.hegui.statute.export.count;

/** What follows when the numbers of a year grow. */
public enum RampUpAction {
    /** The mechanism in effect suffices. */
    CONTINUE,
    /** Nobody new may go before a standard contract or a certification is in effect. */
    STOP_UNTIL_CONTRACT,
    /** Nobody new may go before a security assessment is passed. */
    STOP_UNTIL_ASSESSMENT,
    /** The numbers of that day aren't in the catalogue; nobody new goes before counsel has answered. */
    ASK_COUNSEL
}
