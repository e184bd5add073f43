package org.hegui.consent.suppression;

/** Whether suppressions hold. */
public enum SuppressionState {
    /** Those that hold. */
    STANDING("and liftedAt is null"),
    /** Those that ended. */
    LIFTED("and liftedAt is not null"),
    /** Those and these. */
    ALL("");

    private final String condition;

    SuppressionState(String condition) {
        this.condition = condition;
    }

    /** In HQL. */
    String condition() {
        return condition;
    }
}
