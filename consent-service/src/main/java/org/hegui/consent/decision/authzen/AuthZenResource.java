package org.hegui.consent.decision.authzen;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.hegui.consent.decision.DecisionRequest;
import org.hegui.platform.idempotency.NotIdempotent;
import org.hegui.platform.identity.Roles;
import org.hegui.statute.Applies;

/** Decisions for policy enforcement points that speak OpenID AuthZEN 1.0. */
@Path("/access/v1")
@Tag(name = "AuthZEN")
public class AuthZenResource {

    private final EvaluationService evaluations;

    AuthZenResource(EvaluationService evaluations) {
        this.evaluations = evaluations;
    }

    /** The access evaluation API: one question. */
    @POST
    @Path("/evaluation")
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
    @Applies({"PIPL-13", "PIPL-15"})
    @Operation(
            operationId = "evaluate",
            summary = "Ask in the form of AuthZEN whether an act is allowed",
            description = DecisionRequest.ON_CHANNELS)
    public Uni<EvaluationResponse> evaluate(@NotNull @Valid EvaluationRequest request) {
        return evaluations.evaluate(request);
    }

    /** The access evaluations API: many questions, answered as far as the semantic asks for. */
    @POST
    @Path("/evaluations")
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
    @Applies({"PIPL-13", "PIPL-15"})
    @Operation(
            operationId = "evaluateAll",
            summary = "Ask many questions in the form of AuthZEN",
            description = DecisionRequest.ON_CHANNELS)
    public Uni<EvaluationsResponse> evaluateAll(@NotNull @Valid EvaluationsRequest request) {
        return evaluations.evaluateAll(request);
    }
}
