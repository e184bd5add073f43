package org.hegui.platform.counsel;

import org.hegui.platform.problem.ProblemType;

/** What counsel's desk refuses. Each code has a section in {@code docs/problems.md}. */
public enum CounselProblem implements ProblemType {
    COUNSEL_QUESTION_NOT_FOUND(404, "There is no such question"),
    COUNSEL_MEMO_NOT_FOUND(404, "There is no such memo"),
    MEMO_REVOKED_ALREADY(409, "The memo was revoked already"),
    OWN_QUESTION(409, "Nobody answers their own question");

    private final int status;
    private final String title;

    CounselProblem(int status, String title) {
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
