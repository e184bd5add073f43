package org.hegui.consent.campaign.clearance;

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
import org.hegui.platform.precondition.IfMatch;
import org.hegui.statute.Applies;

/** Clearances of campaigns over HTTP. */
@Path("/campaigns/{id}")
@Tag(name = "Campaigns")
public class ClearanceResource {

    private final ClearanceService clearances;

    ClearanceResource(ClearanceService clearances) {
        this.clearances = clearances;
    }

    /** Puts checked contents before somebody who wrote none of them. Counsel has answered what rules leave to counsel. */
    @POST
    @Idempotent
    @Path("/clearance")
    @RolesAllowed(Roles.MARKETER)
    @Applies({"CONTEST-14", "CONTEST-15"})
    @APIResponseSchema(value = ClearanceAskedResponse.class, responseCode = "201")
    @Operation(operationId = "askClearance", summary = "Ask for the clearance of a campaign")
    public Uni<RestResponse<ClearanceAskedResponse>> ask(
            UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid ClearanceRequest request) {
        return clearances.ask(id, ifMatch, request).map(body -> Created.at("/reviews/", body.reviewId(), body));
    }

    /** Every clearance that was given, oldest first; the campaign names the one that counts. */
    @GET
    @Path("/clearances")
    @RolesAllowed({Roles.MARKETER, Roles.PIPO, Roles.COUNSEL, Roles.AUDITOR, Roles.INTEGRATOR})
    @Operation(operationId = "listClearances", summary = "List the clearances of a campaign")
    public Uni<Page<ClearanceResponse>> list(UUID id, @Valid @BeanParam PageRequest page) {
        return clearances.list(id, page).map(found -> found.map(Clearance::response));
    }
}
