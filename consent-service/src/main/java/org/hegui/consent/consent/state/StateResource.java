package org.hegui.consent.consent.state;

import java.time.Instant;
import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.api.KeepableTime;
import org.hegui.platform.identity.Roles;
import org.hegui.statute.Applies;

/** Where a person stands, over HTTP. */
@Path("/consents/state")
@Tag(name = "Consents")
public class StateResource {

    private final StateService states;

    StateResource(StateService states) {
        this.states = states;
    }

    /** Where the person stands towards the purpose, now or at an instant before. */
    @GET
    @RolesAllowed({
        Roles.SUBJECT,
        Roles.STAFF,
        Roles.INTEGRATOR,
        Roles.MARKETER,
        Roles.PIPO,
        Roles.COUNSEL,
        Roles.AUDITOR
    })
    @Applies({"PIPL-14", "PIPL-15", "PIPL-69"})
    @Operation(operationId = "getConsentState", summary = "Read where a person stands towards a purpose")
    public Uni<StateResponse> state(
            @RestQuery @NotNull UUID subjectId,
            @RestQuery @NotBlank @Size(max = 64) String purpose,
            @RestQuery @Nullable @KeepableTime Instant at) {
        return states.state(subjectId, purpose, at);
    }
}
