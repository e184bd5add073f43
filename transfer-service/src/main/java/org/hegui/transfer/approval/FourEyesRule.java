package org.hegui.transfer.approval;

import static org.hegui.transfer.TransferProblem.APPROVER_DECIDED_ALREADY;
import static org.hegui.transfer.TransferProblem.OWN_TRANSFER;
import static org.hegui.transfer.TransferProblem.ROLE_DECIDED_ALREADY;

import java.util.List;
import java.util.Set;

import org.hegui.platform.problem.Refusal;

/**
 * Two people agree, one as counsel and one as privacy officer, and neither is an author of the transfer.
 *
 * @param authors who described or submitted it, each by the token's {@code sub}
 * @param earlier what was said so far
 */
record FourEyesRule(Set<String> authors, List<Approval> earlier) {

    /** Refuses who may not decide, or not any more. */
    void admit(String approver, ApprovalRole role) {
        if (authors.contains(approver)) {
            throw new Refusal(OWN_TRANSFER, "Whoever described or submitted a transfer cannot decide on it.");
        }
        if (earlier.stream().anyMatch(approval -> approval.approver().equals(approver))) {
            throw new Refusal(
                    APPROVER_DECIDED_ALREADY, "You have decided on this transfer; the other must be another.");
        }
        if (earlier.stream().anyMatch(approval -> approval.actedAs() == role)) {
            throw new Refusal(ROLE_DECIDED_ALREADY, "Somebody has decided on this transfer as " + role + ".");
        }
    }

    /** Whether with this one everybody needed has agreed. An admitted approval is by another person in another role. */
    boolean completedBy(Approval approval) {
        return earlier.size() + 1 == ApprovalRole.values().length
                && approval.decision() == ApprovalDecision.APPROVE
                && earlier.stream().allMatch(before -> before.decision() == ApprovalDecision.APPROVE);
    }
}
