package org.hegui.transfer.approval;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** What one approver said to one transfer. Never changed. */
@Entity
@Immutable
public class Approval {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String handler;
    private UUID transferId;
    private String approver;

    @Enumerated(EnumType.STRING)
    private ApprovalRole actedAs;

    @Enumerated(EnumType.STRING)
    private ApprovalDecision decision;

    private String reasons;
    private Instant decidedAt;

    /** For Hibernate. */
    protected Approval() {}

    Approval(String handler, UUID transferId, String approver, DecideTransferRequest request, Instant now) {
        this.handler = handler;
        this.transferId = transferId;
        this.approver = approver;
        this.actedAs = request.as();
        this.decision = request.decision();
        this.reasons = request.reasons();
        this.decidedAt = now;
    }

    String approver() {
        return approver;
    }

    ApprovalRole actedAs() {
        return actedAs;
    }

    ApprovalDecision decision() {
        return decision;
    }

    ApprovalResponse response() {
        return new ApprovalResponse(id, actedAs, approver, decision, reasons, decidedAt);
    }
}
