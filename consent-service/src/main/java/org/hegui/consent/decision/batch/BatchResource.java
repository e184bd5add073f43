package org.hegui.consent.decision.batch;

import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.hegui.consent.decision.DecisionRequest;
import org.hegui.platform.idempotency.NotIdempotent;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.identity.Roles;
import org.hegui.platform.stream.StreamedBody;
import org.hegui.statute.Applies;

/** The question before an act for an audience of any size. */
@Path("/decisions/batch")
@Tag(name = "Decisions")
public class BatchResource {

    static final String NDJSON = "application/x-ndjson";

    private final BatchService batches;
    private final CurrentActor current;

    BatchResource(BatchService batches, CurrentActor current) {
        this.batches = batches;
        this.current = current;
    }

    /**
     * Answers each line with a line, in their order and while they come. A line that cannot be read is answered with its
     * problem and keeps no other from being answered.
     */
    @POST
    @Consumes(NDJSON)
    @Produces(NDJSON)
    @NotIdempotent("answers and changes nothing")
    @RolesAllowed({Roles.MARKETER, Roles.INTEGRATOR, Roles.SERVICE, Roles.PIPO, Roles.AUDITOR})
    @Applies({"PIPL-13", "PIPL-15", "MIN-24", "AD-43", "CPL-29"})
    @Operation(
            operationId = "decideBatch",
            summary = "Ask for any number of people whether an act is allowed",
            description = DecisionRequest.ON_CHANNELS)
    @RequestBody(
            required = true,
            description = "one question on each line",
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = DecisionRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "one answer on each line",
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = BatchRowResponse.class)))
    public Multi<BatchLines> decide(
            @QueryParam("reasons") @Nullable @Pattern(regexp = "full") String reasons,
            @Context HttpServerRequest request) {
        return batches.answer(
                current.actor(), StreamedBody.lines(request, BatchService.LONGEST_LINE), "full".equals(reasons));
    }
}
