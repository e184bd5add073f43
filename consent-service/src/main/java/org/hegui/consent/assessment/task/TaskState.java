package org.hegui.consent.assessment.task;

/** Whether an assessment still has to be made again. */
public enum TaskState {
    OPEN,
    DONE
}
