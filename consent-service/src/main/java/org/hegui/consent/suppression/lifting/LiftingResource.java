package org.hegui.consent.suppression.lifting;

import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.hegui.consent.suppression.SuppressionResponse;
import org.hegui.platform.idempotency.Idempotent;
import org.hegui.platform.identity.Roles;
import org.hegui.statute.Applies;

/** Ends of suppressions over HTTP. */
@Path("/suppressions")
@Tag(name = "Suppressions")
public class LiftingResource {

    private final LiftingService liftings;

    LiftingResource(LiftingService liftings) {
        this.liftings = liftings;
    }

    /**
     * Ends a suppression, on a consent that the person gave after it began: one that still holds, for a purpose that rests on
     * consent, and that covers the address of the channel, such as the mobile number for SMS.
     */
    @POST
    @Idempotent
    @Path("/{id}/lifting")
    @RolesAllowed({Roles.SUBJECT, Roles.STAFF})
    @Applies({"AD-43", "NTM-16"})
    @Operation(operationId = "liftSuppression", summary = "Lift a suppression on a later consent")
    public Uni<SuppressionResponse> lift(UUID id, @NotNull @Valid LiftSuppressionRequest request) {
        return liftings.lift(id, request);
    }
}
