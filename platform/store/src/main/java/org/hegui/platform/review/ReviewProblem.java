package org.hegui.platform.review;

import org.hegui.platform.problem.ProblemType;

/** What reviewing refuses. Each code has a section in {@code docs/problems.md}. */
public enum ReviewProblem implements ProblemType {
    REVIEW_NOT_FOUND(404, "There is no such review"),
    OWN_REQUEST(409, "Nobody approves their own request"),
    REVIEW_CLOSED(409, "The review is not open any more"),
    REVIEWER_DECIDED_ALREADY(409, "The same person cannot decide twice"),
    ROLE_DECIDED_ALREADY(409, "Somebody has decided in this role already"),
    ROLE_NOT_ASKED(409, "The review does not ask this role");

    private final int status;
    private final String title;

    ReviewProblem(int status, String title) {
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
