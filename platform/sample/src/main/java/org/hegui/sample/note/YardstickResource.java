package org.hegui.sample.note;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import org.hegui.platform.api.Created;
import org.hegui.platform.idempotency.Idempotent;
import org.hegui.platform.idempotency.NotIdempotent;
import org.hegui.platform.identity.Roles;

/** What the benchmarks of the ledger and of decisions measure. It can be here because the sample is never deployed. */
@Path("/yardsticks")
@Tag(name = "Yardsticks")
public class YardstickResource {

    private final YardstickService yardsticks;

    YardstickResource(YardstickService yardsticks) {
        this.yardsticks = yardsticks;
    }

    /** Writes a note in a transaction with as many entries of evidence as asked for. */
    @POST
    @Idempotent
    @RolesAllowed(Roles.STAFF)
    @APIResponseSchema(value = NoteResponse.class, responseCode = "201")
    @Operation(operationId = "writeYardstick", summary = "Write a note with any number of entries of evidence")
    public Uni<RestResponse<NoteResponse>> write(@NotNull @Valid WriteYardstickRequest request) {
        return yardsticks.write(request).map(Note::response).map(body -> Created.at("/notes/", body.id(), body));
    }

    /** The least that the stack does for a question: the token is checked, the body read, one row found by its key. */
    @POST
    @Path("/reading")
    @NotIdempotent("reads and changes nothing")
    @RolesAllowed(Roles.STAFF)
    @Operation(operationId = "readYardstick", summary = "Read a note as the yardstick of a decision")
    public Uni<ReadingResponse> read(@NotNull @Valid ReadYardstickRequest request) {
        return yardsticks.read(request.subjectId());
    }
}
