package org.hegui.transfer;

import org.hegui.platform.problem.ProblemType;

/** What this service refuses, with the status of the answer. Each code has a section in {@code docs/problems.md}. */
public enum TransferProblem implements ProblemType {
    PURPOSE_NOT_FOUND(404, "There is no such purpose"),
    RECIPIENT_NOT_FOUND(404, "There is no such recipient"),
    TRANSFER_NOT_FOUND(404, "There is no such transfer"),
    ILLEGAL_STATE_MOVE(409, "The transfer is not in the state for this"),
    RECIPIENT_DOMESTIC(409, "The recipient is in mainland China"),
    ROUTE_REFUSED(409, "The route does not let the transfer go on");

    private final int status;
    private final String title;

    TransferProblem(int status, String title) {
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
