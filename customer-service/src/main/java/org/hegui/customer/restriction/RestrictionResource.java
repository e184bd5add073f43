package org.hegui.customer.restriction;

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

/** What must not be used of a customer, over HTTP. */
@Path("/customers/{id}/restrictions")
@Tag(name = "Customers")
public class RestrictionResource {

    private final RestrictionService restrictions;

    RestrictionResource(RestrictionService restrictions) {
        this.restrictions = restrictions;
    }

    /** For which purposes the profile must not be used, since the person withdrew; oldest first. */
    @GET
    @RolesAllowed({Roles.STAFF, Roles.PIPO, Roles.AUDITOR})
    @Applies({"PIPL-15", "PIPL-47"})
    @Operation(operationId = "listRestrictions", summary = "List for which purposes a profile is restricted")
    public Uni<Page<RestrictionResponse>> list(UUID id, @Valid @BeanParam PageRequest page) {
        return restrictions.list(id, page);
    }
}
