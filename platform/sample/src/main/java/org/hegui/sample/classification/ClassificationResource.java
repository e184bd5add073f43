package org.hegui.sample.classification;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.hegui.platform.idempotency.Idempotent;
import org.hegui.platform.identity.Roles;

/** Classifications over HTTP. */
@Path("/classifications")
@Tag(name = "Classifications")
public class ClassificationResource {

    private final ClassificationService classifications;

    ClassificationResource(ClassificationService classifications) {
        this.classifications = classifications;
    }

    /** Says whether a kind of note is sensitive. */
    @POST
    @Idempotent
    @RolesAllowed({Roles.STAFF, Roles.COUNSEL})
    @Operation(operationId = "classify", summary = "Ask whether a kind of note is sensitive")
    public Uni<ClassificationResponse> classify(@NotNull @Valid ClassifyRequest request) {
        return classifications.classify(request);
    }
}
