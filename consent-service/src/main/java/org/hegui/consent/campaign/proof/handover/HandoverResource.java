package org.hegui.consent.campaign.proof.handover;

import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import org.hegui.platform.api.Created;
import org.hegui.platform.idempotency.Idempotent;
import org.hegui.platform.identity.Roles;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.statute.Applies;

/** Handovers of a campaign's proofs over HTTP. */
@Path("/campaigns/{id}")
@Tag(name = "Campaigns")
public class HandoverResource {

    private final HandoverService handovers;

    HandoverResource(HandoverService handovers) {
        this.handovers = handovers;
    }

    /** Writes down that a pack was handed to the SMS provider for review. */
    @POST
    @Idempotent
    @Path("/handover")
    @RolesAllowed({Roles.MARKETER, Roles.INTEGRATOR})
    @Applies("SMS-21")
    @APIResponseSchema(value = HandoverResponse.class, responseCode = "201")
    @Operation(operationId = "recordHandover", summary = "Record that a pack was handed to the SMS provider")
    public Uni<RestResponse<HandoverResponse>> handOver(UUID id, @NotNull @Valid HandoverRequest request) {
        return handovers.record(id, request).map(body -> Created.at("/campaigns/", id + "/handovers", body));
    }

    /** The handovers of the campaign, oldest first. */
    @GET
    @Path("/handovers")
    @RolesAllowed({Roles.MARKETER, Roles.INTEGRATOR, Roles.PIPO, Roles.COUNSEL, Roles.AUDITOR})
    @Operation(operationId = "listHandovers", summary = "List the handovers of a campaign's proofs")
    public Uni<Page<HandoverResponse>> list(UUID id, @Valid @BeanParam PageRequest page) {
        return handovers.list(id, page).map(found -> found.map(handover -> handover.response(null)));
    }
}
