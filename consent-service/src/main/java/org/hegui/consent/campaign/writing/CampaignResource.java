package org.hegui.consent.campaign.writing;

import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import org.hegui.consent.campaign.CampaignResponse;
import org.hegui.platform.api.Created;
import org.hegui.platform.idempotency.Idempotent;
import org.hegui.platform.identity.Roles;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.platform.precondition.IfMatch;

/** Campaigns over HTTP. */
@Path("/campaigns")
@Tag(name = "Campaigns")
public class CampaignResource {

    private final CampaignService campaigns;

    CampaignResource(CampaignService campaigns) {
        this.campaigns = campaigns;
    }

    /** Writes a campaign as a draft. */
    @POST
    @Idempotent
    @RolesAllowed(Roles.MARKETER)
    @APIResponseSchema(value = CampaignResponse.class, responseCode = "201")
    @Operation(operationId = "createCampaign", summary = "Write a campaign as a draft")
    public Uni<RestResponse<CampaignResponse>> create(@NotNull @Valid CampaignRequest request) {
        return campaigns
                .create(request)
                .map(CampaignResponse::of)
                .map(body -> Created.at("/campaigns/", body.id(), body));
    }

    /** Writes it anew. It is a draft again: a check, a review or a clearance of the old contents counts no more. */
    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.MARKETER)
    @Operation(operationId = "reviseCampaign", summary = "Write a campaign anew, which voids its clearance")
    public Uni<CampaignResponse> revise(UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid CampaignRequest request) {
        return campaigns.revise(id, ifMatch, request).map(CampaignResponse::of);
    }

    /** One campaign. */
    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.MARKETER,
        Roles.PIPO,
        Roles.COUNSEL,
        Roles.AUDITOR,
        Roles.INTEGRATOR,
    })
    @Operation(operationId = "getCampaign", summary = "Read a campaign")
    public Uni<CampaignResponse> get(UUID id) {
        return campaigns.get(id).map(CampaignResponse::of);
    }

    /** All campaigns of the handler, oldest first. */
    @GET
    @RolesAllowed({Roles.MARKETER, Roles.PIPO, Roles.COUNSEL, Roles.AUDITOR, Roles.INTEGRATOR})
    @Operation(operationId = "listCampaigns", summary = "List the campaigns")
    public Uni<Page<CampaignResponse>> list(@Valid @BeanParam PageRequest page) {
        return campaigns.list(page).map(found -> found.map(CampaignResponse::of));
    }
}
