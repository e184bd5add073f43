package org.hegui.sample;

import org.hegui.platform.problem.ProblemType;

/** What the sample refuses. */
public enum SampleProblem implements ProblemType {
    NOTE_NOT_FOUND(404, "There is no such note"),
    PUBLICATION_NOT_FOUND(404, "There is no such publication");

    private final int status;
    private final String title;

    SampleProblem(int status, String title) {
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
