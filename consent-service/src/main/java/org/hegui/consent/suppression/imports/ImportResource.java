package org.hegui.consent.suppression.imports;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.hegui.platform.idempotency.Idempotent;
import org.hegui.platform.identity.Roles;
import org.hegui.statute.Applies;

/** Takes in the lists of other systems. */
@Path("/suppression-imports")
@Tag(name = "Suppressions")
public class ImportResource {

    private static final String NDJSON = "x-ndjson";

    private final ListService lists;

    ImportResource(ListService lists) {
        this.lists = lists;
    }

    /**
     * Suppresses every row of a list of at most 10,000, in CSV with a head or in NDJSON. Each row has a {@code channel} and
     * one of {@code address}, {@code hash} and {@code subjectId}; one that cannot be kept does not stop the others.
     */
    @POST
    @Idempotent
    @Consumes({"text/csv", "application/x-ndjson"})
    @RolesAllowed({Roles.PIPO, Roles.INTEGRATOR})
    @Applies("NTM-16")
    @Operation(operationId = "importSuppressions", summary = "Import a list of suppressions")
    public Uni<ImportResponse> take(byte[] body, @Context HttpHeaders headers) {
        var ndjson = headers.getMediaType().getSubtype().equals(NDJSON);
        return lists.take(ndjson ? ImportReader.ndjson(body) : ImportReader.csv(body));
    }
}
