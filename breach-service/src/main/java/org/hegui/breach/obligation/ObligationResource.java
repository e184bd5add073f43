package org.hegui.breach.obligation;

import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.hegui.platform.identity.Roles;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.statute.Applies;

/** Obligations over HTTP. */
@Path("/incidents/{id}/obligations")
@Tag(name = "Obligations")
public class ObligationResource {

    private final ObligationService obligations;

    ObligationResource(ObligationService obligations) {
        this.obligations = obligations;
    }

    /** A row for every duty of the rules in force, whether it applies or not, and why. */
    @GET
    @RolesAllowed({Roles.PIPO, Roles.COUNSEL, Roles.STAFF, Roles.AUDITOR, Roles.SECURITY})
    @Applies({"PIPL-57", "NDSR-11", "XB-11", "MIN-35", "AUDIT-5", "NCIR-4"})
    @Operation(operationId = "listObligations", summary = "List who must be told, and by when")
    public Uni<Page<ObligationResponse>> list(UUID id, @Valid @BeanParam PageRequest page) {
        return obligations.list(id, page).map(found -> found.map(IncidentObligation::response));
    }
}
