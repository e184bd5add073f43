package org.hegui.platform.peer;

import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.identity.Roles;

/** Says who asks. */
@Path("/who")
public class WhoResource {

    private final CurrentActor current;

    WhoResource(CurrentActor current) {
        this.current = current;
    }

    @GET
    @RolesAllowed({Roles.STAFF, Roles.SERVICE})
    @Operation(hidden = true)
    public Map<String, String> who() {
        var actor = current.actor();
        return Map.of("handler", actor.handler(), "clientId", actor.clientId(), "jurisdiction", actor.jurisdiction());
    }
}
