package org.hegui.customer;

import org.hegui.platform.problem.ProblemType;

/** What this service refuses, with the status of the answer. Each code has a section in {@code docs/problems.md}. */
public enum CustomerProblem implements ProblemType {
    HANDLING_NOT_PERMITTED(403, "The law does not permit this now"),
    CUSTOMER_NOT_FOUND(404, "There is no such customer"),
    PURPOSE_NOT_FOUND(404, "There is no such purpose"),
    MEMBER_NUMBER_TAKEN(409, "Another customer has this member number");

    private final int status;
    private final String title;

    CustomerProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
