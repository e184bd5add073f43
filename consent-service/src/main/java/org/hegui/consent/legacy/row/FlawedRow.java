package org.hegui.consent.legacy.row;

/** Ends the reading of a row. */
public final class FlawedRow extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient RowFlaw flaw;

    FlawedRow(RowProblem problem, String field) {
        this(new RowFlaw(problem, field));
    }

    FlawedRow(RowProblem problem) {
        this(RowFlaw.of(problem));
    }

    private FlawedRow(RowFlaw flaw) {
        super(null, null, false, false);
        this.flaw = flaw;
    }

    RowFlaw flaw() {
        return flaw;
    }
}
