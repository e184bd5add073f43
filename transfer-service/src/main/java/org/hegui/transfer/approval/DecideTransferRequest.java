package org.hegui.transfer.approval;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What one approver says to a transfer, and with it to its necessity memo if it has one.
 *
 * @param decision APPROVE or REJECT
 * @param reasons why; about the transfer, not about single people
 * @param as the role in which the approver acts, one of those in the access token
 */
public record DecideTransferRequest(
        @NotNull ApprovalDecision decision,
        @NotBlank @Size(max = 2000) String reasons,
        @NotNull ApprovalRole as) {}
