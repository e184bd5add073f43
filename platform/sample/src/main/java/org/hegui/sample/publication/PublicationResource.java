package org.hegui.sample.publication;

import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** Publications over HTTP. */
@Path("/publications")
@Tag(name = "Publications")
public class PublicationResource {

    private final PublicationService publications;

    PublicationResource(PublicationService publications) {
        this.publications = publications;
    }

    /** Asks for a publication. */
    @POST
    @Idempotent
    @RolesAllowed({Roles.STAFF, Roles.PIPO})
    @APIResponseSchema(value = PublicationResponse.class, responseCode = "201")
    @Operation(operationId = "createPublication", summary = "Ask for a publication")
    public Uni<RestResponse<PublicationResponse>> create(@NotNull @Valid TopicRequest request) {
        return publications
                .create(request)
                .map(Publication::response)
                .map(body -> Created.at("/publications/", body.id(), body));
    }

    /** Asks for another publication instead; what was said of the one before does not count. */
    @POST
    @Idempotent
    @Path("/{id}/change")
    @RolesAllowed({Roles.STAFF, Roles.PIPO})
    @Operation(operationId = "changePublication", summary = "Ask for another publication instead")
    public Uni<PublicationResponse> change(UUID id, @NotNull @Valid TopicRequest request) {
        return publications.change(id, request).map(Publication::response);
    }

    /** One publication. */
    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.STAFF, Roles.PIPO, Roles.AUDITOR})
    @Operation(operationId = "getPublication", summary = "Read a publication")
    public Uni<PublicationResponse> get(UUID id) {
        return publications.get(id).map(Publication::response);
    }
}
