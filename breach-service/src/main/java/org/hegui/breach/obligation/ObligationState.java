package org.hegui.breach.obligation;

/** Whether somebody must be told. */
public enum ObligationState {
    /** The duty is there, whatever newer facts say. */
    OPEN,
    /** By the facts known so far the duty never was there. */
    NOT_APPLICABLE
}
