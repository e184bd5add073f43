package org.hegui.consent.preference.tag;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.hegui.platform.idempotency.NotIdempotent;
import org.hegui.platform.identity.Roles;
import org.hegui.statute.Applies;

/** The question before a tag is put on people. */
@Path("/tag-checks")
@Tag(name = "Preferences")
public class TagCheckResource {

    private final TagService tags;

    TagCheckResource(TagService tags) {
        this.tags = tags;
    }

    /** Says on whom of these people a tag must not be put. */
    @POST
    @NotIdempotent("answers and changes nothing")
    @RolesAllowed({Roles.STAFF, Roles.MARKETER, Roles.INTEGRATOR, Roles.SERVICE, Roles.PIPO})
    @Applies({"NDSR-42", "ALG-17"})
    @Operation(operationId = "checkTag", summary = "Ask on whom a tag must not be put")
    public Uni<TagCheckResponse> check(@NotNull @Valid CheckTagRequest request) {
        return tags.check(request);
    }
}
