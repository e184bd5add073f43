package org.hegui.consent.purpose.writing;

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

import org.hegui.platform.api.Created;
import org.hegui.platform.idempotency.Idempotent;
import org.hegui.platform.identity.Roles;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.platform.precondition.IfMatch;
import org.hegui.statute.Applies;

/** Versions of purposes over HTTP. */
@Path("/purposes/{id}")
@Tag(name = "Purposes")
public class PurposeVersionResource {

    private final PurposeVersionService versions;

    PurposeVersionResource(PurposeVersionService versions) {
        this.versions = versions;
    }

    /** Drafts the next version of a purpose; the one before it is relied on until this one is activated. */
    @POST
    @Idempotent
    @Path("/versions")
    @RolesAllowed(Roles.PIPO)
    @APIResponseSchema(value = PurposeVersionResponse.class, responseCode = "201")
    @Applies({"PIPL-6", "PIPL-13", "PIPL-16"})
    @Operation(operationId = "draftPurposeVersion", summary = "Draft the next version of a purpose")
    public Uni<RestResponse<PurposeVersionResponse>> draft(
            UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid PurposeVersionRequest request) {
        return versions.draft(id, ifMatch, request)
                .map(PurposeVersionResponse::of)
                .map(body -> Created.at("/purposes/" + id + "/versions/", body.number(), body));
    }

    /** Writes a draft anew. */
    @PUT
    @Path("/versions/{number}")
    @RolesAllowed(Roles.PIPO)
    @Applies({"PIPL-6", "PIPL-13", "PIPL-16"})
    @Operation(operationId = "changePurposeVersion", summary = "Write a draft of a purpose anew")
    public Uni<PurposeVersionResponse> change(
            UUID id, int number, @BeanParam IfMatch ifMatch, @NotNull @Valid PurposeVersionRequest request) {
        return versions.change(id, number, ifMatch, request).map(PurposeVersionResponse::of);
    }

    /** Gives a draft up. */
    @POST
    @Idempotent
    @Path("/versions/{number}/discard")
    @RolesAllowed(Roles.PIPO)
    @Operation(operationId = "discardPurposeVersion", summary = "Give a draft of a purpose up")
    public Uni<PurposeVersionResponse> discard(UUID id, int number, @BeanParam IfMatch ifMatch) {
        return versions.discard(id, number, ifMatch).map(PurposeVersionResponse::of);
    }

    /** One version. */
    @GET
    @Path("/versions/{number}")
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
    @Operation(operationId = "getPurposeVersion", summary = "Read a version of a purpose")
    public Uni<PurposeVersionResponse> get(UUID id, int number) {
        return versions.get(id, number).map(PurposeVersionResponse::of);
    }

    /** All versions, oldest first. */
    @GET
    @Path("/versions")
    @RolesAllowed({
        Roles.PIPO,
        Roles.COUNSEL,
        Roles.STAFF,
        Roles.MARKETER,
        Roles.AUDITOR,
        Roles.INTEGRATOR,
        Roles.SERVICE
    })
    @Operation(operationId = "listPurposeVersions", summary = "List the versions of a purpose")
    public Uni<Page<PurposeVersionResponse>> list(UUID id, @Valid @BeanParam PageRequest page) {
        return versions.list(id, page).map(found -> found.map(PurposeVersionResponse::of));
    }
}
