package org.hegui.platform.isolation;

import java.util.List;
import java.util.concurrent.ForkJoinPool;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

import org.hegui.platform.identity.Roles;

/** What a forgetful endpoint would show, way by way. */
@Path("/unfiltered")
public class UnfilteredResource {

    private final UnfilteredService notes;

    UnfilteredResource(UnfilteredService notes) {
        this.notes = notes;
    }

    @GET
    @Path("/{way}")
    @RolesAllowed({Roles.STAFF, Roles.SERVICE})
    @Operation(hidden = true)
    public Uni<List<String>> handlers(String way) {
        return switch (way) {
            case "session" -> notes.inSession();
            case "transaction" -> notes.inTransaction();
            case "failed-transaction" -> notes.inFailedTransaction();
            case "pool" -> notes.ofPool();
            case "prepared" -> notes.ofPrepared();
            case "connection" -> notes.ofConnection();
            case "worker" -> notes.on(Infrastructure.getDefaultExecutor());
            case "another-context" -> notes.on(ForkJoinPool.commonPool());
            case "another-inside" -> notes.ofAnotherInside("isolation-b");
            case "after-another-inside" -> notes.afterAnotherInside("isolation-b");
            default -> throw new IllegalArgumentException(way);
        };
    }

    @GET
    @PermitAll
    @Operation(hidden = true)
    public Uni<List<String>> ofAnybody() {
        return notes.inSession();
    }
}
