package org.hegui.transfer.approval;

import java.time.Instant;
import java.util.UUID;

/**
 * What one approver said.
 *
 * @param id id of the approval
 * @param as the role in which the approver acted
 * @param approver {@code sub} of the approver
 * @param decision APPROVE or REJECT
 * @param reasons why
 * @param decidedAt when, UTC
 */
public record ApprovalResponse(
        UUID id, ApprovalRole as, String approver, ApprovalDecision decision, String reasons, Instant decidedAt) {}
