package org.hegui.consent.suppression.checking;

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

/** Questions about many over HTTP. */
@Path("/suppressions")
@Tag(name = "Suppressions")
public class SuppressionCheckResource {

    private final SuppressionCheckService checks;

    SuppressionCheckResource(SuppressionCheckService checks) {
        this.checks = checks;
    }

    /** Says who of a list must not be reached through a channel. */
    @POST
    @NotIdempotent("answers and changes nothing")
    @Path("/checks")
    @RolesAllowed({Roles.STAFF, Roles.MARKETER, Roles.INTEGRATOR, Roles.SERVICE, Roles.PIPO})
    @Applies({"AD-43", "NTM-16"})
    @Operation(operationId = "checkSuppressions", summary = "Ask who must not be reached")
    public Uni<SuppressionChecksResponse> check(@NotNull @Valid CheckSuppressionsRequest request) {
        return checks.check(request);
    }
}
