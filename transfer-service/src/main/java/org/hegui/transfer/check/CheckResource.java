package org.hegui.transfer.check;

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
import org.hegui.statute.Applies;

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
    @Idempotent
    @RolesAllowed({Roles.STAFF, Roles.INTEGRATOR, Roles.SERVICE, Roles.PIPO})
    @Applies({
        "PIPL-38",
        "PIPL-39",
        "PIPL-42",
        "PIPL-55(4)",
        "NDSR-38",
        "SC-6",
        "XB-5(4)",
        "XB-7",
        "XB-7(1)",
        "XB-7(2)",
        "XB-8"
    })
    @Operation(operationId = "checkTransfer", summary = "Ask whose information may go now")
    public Uni<CheckResponse> check(@NotNull @Valid CheckRequest request) {
        return checks.check(request);
    }
}
