package org.hegui.platform.testkit.examples;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** An endpoint as it should be. */
@Path("/good")
public class GoodResource {
    private final GoodService service;

    GoodResource(GoodService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed("staff")
    public Uni<Long> count() {
        return service.count();
    }
}
