package org.hegui.consent.assessment;

/** Whether an assessment still has to be made again. */
public enum TaskState {
    OPEN,
    DONE
}
