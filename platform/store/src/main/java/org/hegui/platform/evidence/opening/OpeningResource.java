package org.hegui.platform.evidence.opening;

import java.util.UUID;

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

/** Openings of commitments over HTTP. */
@Path("/evidence")
@Tag(name = "Evidence")
public class OpeningResource {

    private final OpeningService openings;

    OpeningResource(OpeningService openings) {
        this.openings = openings;
    }

    /** Says whether a value is what an entry commits to. 410 when the customer was erased: then nobody can tell any more. */
    @POST
    @NotIdempotent("each time it is asked is recorded")
    @Path("/{id}/openings")
    @RolesAllowed({Roles.AUDITOR, Roles.PIPO, Roles.COUNSEL})
    @Operation(operationId = "openCommitment", summary = "Compare a value with what an entry commits to")
    public Uni<OpeningResponse> open(UUID id, @NotNull @Valid OpenCommitmentRequest request) {
        return openings.open(id, request);
    }
}
