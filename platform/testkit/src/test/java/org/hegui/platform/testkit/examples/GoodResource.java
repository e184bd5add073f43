package org.hegui.platform.testkit.examples;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.hegui.platform.idempotency.Idempotent;
import org.hegui.platform.idempotency.NotIdempotent;

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

    @POST
    @Idempotent
    @RolesAllowed("staff")
    public Uni<Long> countOneMore() {
        return service.count();
    }

    @POST
    @Path("/question")
    @NotIdempotent("asks and changes nothing")
    @RolesAllowed("staff")
    public Uni<Long> ask() {
        return service.count();
    }
}
