package org.hegui.consent.campaign.run;

import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.hegui.consent.campaign.CampaignResponse;
import org.hegui.platform.idempotency.Idempotent;
import org.hegui.platform.identity.Roles;
import org.hegui.platform.precondition.IfMatch;

/** Starting and closing campaigns over HTTP. */
@Path("/campaigns/{id}")
@Tag(name = "Campaigns")
public class RunResource {

    private final RunService runs;

    RunResource(RunService runs) {
        this.runs = runs;
    }

    /** Lets messages be asked for. */
    @POST
    @Idempotent
    @Path("/start")
    @RolesAllowed(Roles.MARKETER)
    @Operation(operationId = "startCampaign", summary = "Start a campaign that is cleared")
    public Uni<CampaignResponse> start(UUID id, @BeanParam IfMatch ifMatch) {
        return runs.start(id, ifMatch).map(CampaignResponse::of);
    }

    /** Ends it for good. */
    @POST
    @Idempotent
    @Path("/close")
    @RolesAllowed(Roles.MARKETER)
    @Operation(operationId = "closeCampaign", summary = "Close a campaign for good")
    public Uni<CampaignResponse> close(UUID id, @BeanParam IfMatch ifMatch) {
        return runs.close(id, ifMatch).map(CampaignResponse::of);
    }
}
