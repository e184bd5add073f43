package org.hegui.transfer.approval;

import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

import org.hegui.platform.api.Created;
import org.hegui.platform.identity.Roles;
import org.hegui.platform.page.Page;
import org.hegui.statute.Applies;
import org.hegui.transfer.transfer.TransferResponse;

/** Approvals over HTTP. */
@Path("/transfers/{id}/approvals")
@Tag(name = "Approvals")
public class ApprovalResource {

    private final ApprovalService approvals;

    ApprovalResource(ApprovalService approvals) {
        this.approvals = approvals;
    }

    /** Records what counsel or the privacy officer says, and gives the transfer as it stands then. */
    @POST
    @RolesAllowed({Roles.PIPO, Roles.COUNSEL})
    @ResponseStatus(201)
    @Applies({"PIPL-38", "NDSR-38"})
    @Operation(operationId = "decideTransfer", summary = "Approve or reject a transfer")
    public Uni<RestResponse<TransferResponse>> decide(UUID id, @NotNull @Valid DecideTransferRequest request) {
        return approvals.decide(id, request).map(body -> Created.at("/transfers/", body.id(), body));
    }

    /** What was said, oldest first. */
    @GET
    @RolesAllowed({Roles.PIPO, Roles.COUNSEL, Roles.STAFF, Roles.AUDITOR})
    @Operation(operationId = "listApprovals", summary = "List who approved or rejected a transfer")
    public Uni<Page<ApprovalResponse>> list(UUID id) {
        return approvals.list(id);
    }
}
