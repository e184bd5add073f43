package org.hegui.transfer.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.precondition.Versioned;
import org.hegui.statute.Reason;
import org.hegui.statute.export.ExportExemption;
import org.hegui.statute.export.ExportRoute;
import org.hegui.statute.export.ImportantData;
import org.hegui.statute.export.RouteStep;

/**
 * A transfer with its route.
 *
 * @param id id of the transfer
 * @param recipientId to whom
 * @param purpose code of the purpose in consent-service
 * @param categories codes of the fields
 * @param scale distinct people expected in a year
 * @param importantData whether it is important data
 * @param criticalInfrastructureOperator whether the handler is an operator of critical information infrastructure
 * @param exemption the necessity claimed, if any
 * @param exemptionMemo why the export is truly necessary
 * @param memoApproved whether the memo was approved with the transfer; without it the exemption does not count
 * @param expiresOn last day on which anything may go, Asia/Shanghai
 * @param state how far it has come
 * @param route what it needs before anything may go
 * @param trace every step on the way to the route, each with the article relied on; the last one decided
 * @param alwaysRequired the duties that stand whatever the route
 * @param assessment the impact assessment, once there is one
 * @param createdBy {@code sub} of who described it
 * @param createdAt when it was described, UTC
 * @param submittedBy {@code sub} of who submitted it
 * @param submittedAt when it was submitted, UTC
 * @param decidedAt when it was approved or rejected, UTC
 * @param reviewId the review in which counsel and the privacy officer decide, once it was submitted
 * @param counselQuestionId the question that counsel has to answer first, when the route leaves one to counsel
 * @param evidenceId entry of the ledger, in the answer to a change
 * @param lockVersion counts its changes; shown as the ETag
 */
public record TransferResponse(
        UUID id,
        UUID recipientId,
        String purpose,
        List<String> categories,
        Scale scale,
        ImportantData importantData,
        boolean criticalInfrastructureOperator,
        @Nullable ExportExemption exemption,
        @Nullable String exemptionMemo,
        boolean memoApproved,
        LocalDate expiresOn,
        TransferState state,
        ExportRoute route,
        List<RouteStep> trace,
        List<Reason> alwaysRequired,
        @Nullable Assessment assessment,
        String createdBy,
        Instant createdAt,
        @Nullable String submittedBy,
        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt,
        @Nullable UUID reviewId,
        @Nullable UUID counselQuestionId,
        @Nullable UUID evidenceId,
        @JsonIgnore long lockVersion)
        implements Versioned {

    /** The same with the entry of the ledger that proves the change. */
    public TransferResponse provenBy(UUID evidence) {
        return new TransferResponse(
                id,
                recipientId,
                purpose,
                categories,
                scale,
                importantData,
                criticalInfrastructureOperator,
                exemption,
                exemptionMemo,
                memoApproved,
                expiresOn,
                state,
                route,
                trace,
                alwaysRequired,
                assessment,
                createdBy,
                createdAt,
                submittedBy,
                submittedAt,
                decidedAt,
                reviewId,
                counselQuestionId,
                evidence,
                lockVersion);
    }
}
