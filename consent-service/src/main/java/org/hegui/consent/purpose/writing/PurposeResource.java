package org.hegui.consent.purpose.writing;

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

/** Purposes over HTTP. */
@Path("/purposes")
@Tag(name = "Purposes")
public class PurposeResource {

    private final PurposeService purposes;

    PurposeResource(PurposeService purposes) {
        this.purposes = purposes;
    }

    /** Describes a purpose as a draft; refused unless it has a legal basis of PIPL-13. */
    @POST
    @Idempotent
    @RolesAllowed(Roles.PIPO)
    @APIResponseSchema(value = PurposeResponse.class, responseCode = "201")
    @Applies({"PIPL-6", "PIPL-13", "PIPL-16"})
    @Operation(operationId = "createPurpose", summary = "Describe a purpose as a draft")
    public Uni<RestResponse<PurposeResponse>> create(@NotNull @Valid CreatePurposeRequest request) {
        return purposes.create(request).map(PurposeResponse::of).map(body -> Created.at("/purposes/", body.id(), body));
    }

    /** Ends the purpose for good: nothing may rely on it any more. */
    @POST
    @Idempotent
    @Path("/{id}/retirement")
    @RolesAllowed(Roles.PIPO)
    @Operation(operationId = "retirePurpose", summary = "End a purpose for good")
    public Uni<PurposeResponse> retire(UUID id, @BeanParam IfMatch ifMatch) {
        return purposes.retire(id, ifMatch).map(PurposeResponse::of);
    }

    /** One purpose. */
    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.PIPO,
        Roles.COUNSEL,
        Roles.STAFF,
        Roles.MARKETER,
        Roles.AUDITOR,
        Roles.INTEGRATOR,
        Roles.SERVICE,
        Roles.SUBJECT
    })
    @Operation(operationId = "getPurpose", summary = "Read a purpose")
    public Uni<PurposeResponse> get(UUID id) {
        return purposes.get(id).map(PurposeResponse::of);
    }

    /** All purposes of the handler, oldest first. */
    @GET
    @RolesAllowed({
        Roles.PIPO,
        Roles.COUNSEL,
        Roles.STAFF,
        Roles.MARKETER,
        Roles.AUDITOR,
        Roles.INTEGRATOR,
        Roles.SERVICE,
        Roles.SUBJECT
    })
    @Operation(operationId = "listPurposes", summary = "List the purposes")
    public Uni<Page<PurposeResponse>> list(@Valid @BeanParam PageRequest page) {
        return purposes.list(page).map(found -> found.map(PurposeResponse::of));
    }
}
