package org.hegui.consent.purpose.activation;

import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.hegui.consent.purpose.writing.PurposeResponse;
import org.hegui.platform.idempotency.Idempotent;
import org.hegui.platform.identity.Roles;
import org.hegui.platform.precondition.IfMatch;
import org.hegui.statute.Applies;

/** Activations of purposes over HTTP. */
@Path("/purposes/{id}")
@Tag(name = "Purposes")
public class ActivationResource {

    private final ActivationService activations;

    ActivationResource(ActivationService activations) {
        this.activations = activations;
    }

    /** Lets the purpose be relied on, as its first version says. */
    @POST
    @Idempotent
    @Path("/activation")
    @RolesAllowed(Roles.PIPO)
    @Applies({
        "PIPL-17",
        "PIPL-30",
        "PIPL-39",
        "PIPL-55",
        "PIPL-55(1)",
        "PIPL-55(2)",
        "PIPL-55(3)",
        "PIPL-55(4)",
        "FACE-1",
        "CONTEST-10"
    })
    @Operation(operationId = "activatePurpose", summary = "Let a purpose be relied on")
    public Uni<PurposeResponse> activateFirst(UUID id, @BeanParam IfMatch ifMatch) {
        return activations.activateFirst(id, ifMatch).map(Activation::current).map(PurposeResponse::of);
    }

    /** Lets this version be relied on in the place of the one before it, and says which older consents still count. */
    @POST
    @Idempotent
    @Path("/versions/{number}/activation")
    @RolesAllowed(Roles.PIPO)
    @Applies({
        "PIPL-14",
        "PIPL-17",
        "PIPL-23",
        "PIPL-30",
        "PIPL-39",
        "NDSR-22",
        "PIPL-55",
        "PIPL-55(1)",
        "PIPL-55(2)",
        "PIPL-55(3)",
        "PIPL-55(4)",
        "FACE-1",
        "CONTEST-10"
    })
    @Operation(operationId = "activatePurposeVersion", summary = "Let a version of a purpose be relied on")
    public Uni<PurposeActivationResponse> activate(UUID id, int number, @BeanParam IfMatch ifMatch) {
        return activations.activate(id, number, ifMatch).map(PurposeActivationResponse::of);
    }
}
