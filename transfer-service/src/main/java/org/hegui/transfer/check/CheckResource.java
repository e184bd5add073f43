package org.hegui.transfer.check;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.hegui.platform.identity.Roles;

/** The gate that every export passes. */
@Path("/checks")
@Tag(name = "Checks")
public class CheckResource {

    private final CheckService checks;

    CheckResource(CheckService checks) {
        this.checks = checks;
    }

    /** Says whose information may go now, and counts them. A "no" is an answer, not an error. */
    @POST
    @RolesAllowed({Roles.STAFF, Roles.INTEGRATOR, Roles.SERVICE, Roles.PIPO})
    @Operation(operationId = "checkTransfer", summary = "Ask whose information may go now")
    public Uni<CheckResponse> check(@NotNull @Valid CheckRequest request) {
        return checks.check(request);
    }
}
