package org.hegui.transfer.approval;

/** What an approver says. */
public enum ApprovalDecision {
    APPROVE,
    REJECT
}
