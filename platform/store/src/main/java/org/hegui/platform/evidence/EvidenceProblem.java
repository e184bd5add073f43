package org.hegui.platform.evidence;

import org.hegui.platform.problem.ProblemType;

/** What the ledger refuses. */
public enum EvidenceProblem implements ProblemType {
    EVIDENCE_NOT_FOUND(404, "There is no such entry in the ledger"),
    CHECKPOINT_NOT_FOUND(404, "There is no such checkpoint"),
    COMMITMENT_NOT_FOUND(404, "The entry does not commit to a value of this name"),
    AUDIT_IN_PROGRESS(409, "The ledger is being audited");

    private final int status;
    private final String title;

    EvidenceProblem(int status, String title) {
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
