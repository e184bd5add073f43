package org.hegui.customer.field;

import java.util.Arrays;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.hegui.platform.identity.Roles;
import org.hegui.platform.page.Page;
import org.hegui.statute.Applies;
import org.hegui.statute.field.Field;

/** The statute's catalogue of fields over HTTP. */
@Path("/fields")
@Tag(name = "Fields")
public class FieldResource {

    private static final Page<FieldResponse> CATALOGUE =
            new Page<>(Arrays.stream(Field.values()).map(FieldResponse::of).toList(), null);

    /** All fields that there are, in one page. */
    @GET
    @RolesAllowed({Roles.STAFF, Roles.MARKETER, Roles.INTEGRATOR, Roles.PIPO, Roles.COUNSEL, Roles.AUDITOR})
    @Applies({"PIPL-28", "STD-45574"})
    @Operation(operationId = "listFields", summary = "List the fields that a profile may hold")
    public Page<FieldResponse> list() {
        return CATALOGUE;
    }
}
