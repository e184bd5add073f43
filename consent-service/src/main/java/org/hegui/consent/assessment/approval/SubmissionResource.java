package org.hegui.consent.assessment.approval;

import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.hegui.consent.assessment.writing.AssessmentResponse;
import org.hegui.platform.idempotency.Idempotent;
import org.hegui.platform.identity.Roles;
import org.hegui.platform.precondition.IfMatch;

/** Asking for the approval of assessments over HTTP. */
@Path("/assessments/{id}/submission")
@Tag(name = "Assessments")
public class SubmissionResource {

    private final SubmissionService submissions;

    SubmissionResource(SubmissionService submissions) {
        this.submissions = submissions;
    }

    /** Puts the draft before somebody else, who approves or rejects it in its review. */
    @POST
    @Idempotent
    @RolesAllowed({Roles.PIPO, Roles.COUNSEL})
    @Operation(operationId = "submitAssessment", summary = "Ask somebody else to approve an impact assessment")
    public Uni<AssessmentResponse> submit(
            UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid SubmitAssessmentRequest request) {
        return submissions.submit(id, ifMatch, request.approver()).map(AssessmentResponse::of);
    }
}
