package org.hegui.consent.notice.difference;

import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import org.hegui.platform.identity.Roles;

/** Differences of versions of notices over HTTP. */
@Path("/notices")
@Tag(name = "Notices")
public class DifferenceResource {

    private final DifferenceService differences;

    DifferenceResource(DifferenceService differences) {
        this.differences = differences;
    }

    /** What is different in this version, compared with another one. */
    @GET
    @Path("/{id}/differences")
    @RolesAllowed({Roles.PIPO, Roles.COUNSEL, Roles.STAFF, Roles.MARKETER, Roles.AUDITOR, Roles.INTEGRATOR})
    @Operation(
            operationId = "compareNotices",
            summary = "Compare a version of a notice with an older one",
            description =
                    "Item by item in both languages: what was added, removed or changed in this version, compared with"
                            + " the one named by with, and the words of changed items piece by piece.")
    public Uni<DifferencesResponse> compare(UUID id, @RestQuery @NotNull UUID with) {
        return differences.compare(id, with);
    }
}
