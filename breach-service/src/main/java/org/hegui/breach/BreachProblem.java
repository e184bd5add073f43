package org.hegui.breach;

import org.hegui.platform.problem.ProblemType;

/** What this service refuses, with the status of the answer. Each code has a section in {@code docs/problems.md}. */
public enum BreachProblem implements ProblemType {
    INCIDENT_NOT_FOUND(404, "There is no such incident");

    private final int status;
    private final String title;

    BreachProblem(int status, String title) {
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
