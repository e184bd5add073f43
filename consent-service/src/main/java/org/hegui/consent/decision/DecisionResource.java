package org.hegui.consent.decision;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.hegui.platform.idempotency.NotIdempotent;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.identity.Roles;
import org.hegui.statute.Applies;

/** The question that every integrator asks before an act. */
@Path("/decisions")
@Tag(name = "Decisions")
public class DecisionResource {

    private final DecisionService decisions;
    private final CurrentActor current;

    DecisionResource(DecisionService decisions, CurrentActor current) {
        this.decisions = decisions;
        this.current = current;
    }

    /** Says whether the act is allowed now, and by which rules. A "no" is an answer, not an error. */
    @POST
    @NotIdempotent("answers and changes nothing")
    @RolesAllowed({
        Roles.STAFF,
        Roles.MARKETER,
        Roles.INTEGRATOR,
        Roles.SERVICE,
        Roles.PIPO,
        Roles.COUNSEL,
        Roles.AUDITOR
    })
    @Applies({
        "PIPL-6",
        "PIPL-13",
        "PIPL-14",
        "PIPL-15",
        "PIPL-16",
        "PIPL-23",
        "PIPL-24",
        "PIPL-25",
        "PIPL-29",
        "PIPL-31",
        "PIPL-39",
        "PIPL-51",
        "MIN-24",
        "MIN-36",
        "NDSR-22",
        "NDSR-42",
        "ALG-17",
        "CPR-24",
        "AD-43",
        "CPL-29",
        "CIVIL-1033",
        "CONTEST-1",
        "CONTEST-2"
    })
    @Operation(
            operationId = "decide",
            summary = "Ask whether an act is allowed",
            description = DecisionRequest.ON_CHANNELS)
    public Uni<DecisionResponse> decide(@NotNull @Valid DecisionRequest request) {
        return decisions.decide(current.actor(), request.asked()).map(DecisionResponse::of);
    }
}
