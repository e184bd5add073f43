package org.hegui.platform.testkit.examples;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Says nothing of who may call it, or of being sent twice, shows an entity, and hides the type of an answer. */
@Path("/bad")
public class BadResource {
    @GET
    public List<BadEntity> list() {
        return List.of();
    }

    @POST
    public Response create() {
        return null;
    }
}
