package org.hegui.consent.purpose.change;

import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.hegui.platform.identity.Roles;
import org.hegui.statute.Applies;

/** Changes of purposes over HTTP. */
@Path("/purposes/{id}")
@Tag(name = "Purposes")
public class PurposeChangeResource {

    private final PurposeChangeService changes;

    PurposeChangeResource(PurposeChangeService changes) {
        this.changes = changes;
    }

    /** In what each version differs from the one before it, and what that means for older consents. */
    @GET
    @Path("/changes")
    @RolesAllowed({
        Roles.PIPO,
        Roles.COUNSEL,
        Roles.STAFF,
        Roles.MARKETER,
        Roles.AUDITOR,
        Roles.INTEGRATOR,
        Roles.SERVICE
    })
    @Applies({"PIPL-14", "PIPL-23", "NDSR-22"})
    @Operation(operationId = "listPurposeChanges", summary = "Read how a purpose changed from version to version")
    public Uni<PurposeChangesResponse> changes(UUID id) {
        return changes.of(id);
    }
}
