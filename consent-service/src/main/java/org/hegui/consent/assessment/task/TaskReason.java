package org.hegui.consent.assessment.task;

/** Why an assessment has to be made again. */
public enum TaskReason {
    /** A purpose that it is about does something else now. */
    PURPOSE_CHANGED
}
