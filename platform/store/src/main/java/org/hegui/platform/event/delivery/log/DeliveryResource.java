package org.hegui.platform.event.delivery.log;

import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.event.delivery.DeliveryResponse;
import org.hegui.platform.event.delivery.DeliveryState;
import org.hegui.platform.event.delivery.replay.ReplayService;
import org.hegui.platform.idempotency.Idempotent;
import org.hegui.platform.identity.Roles;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;

/** The log of deliveries, the same in every service. */
@Path("/event-deliveries")
@Tag(name = "Events")
public class DeliveryResource {

    private final DeliveryService deliveries;
    private final ReplayService replays;

    DeliveryResource(DeliveryService deliveries, ReplayService replays) {
        this.deliveries = deliveries;
        this.replays = replays;
    }

    /** Deliveries of the handler, oldest first, of one subscription or in one state if asked. */
    @GET
    @RolesAllowed({Roles.INTEGRATOR, Roles.SERVICE, Roles.SECURITY, Roles.AUDITOR})
    @Operation(operationId = "listEventDeliveries", summary = "List the deliveries")
    public Uni<Page<DeliveryResponse>> list(
            @RestQuery @Nullable UUID subscriptionId,
            @RestQuery @Nullable DeliveryState state,
            @Valid @BeanParam PageRequest page) {
        return deliveries.list(subscriptionId, state, page);
    }

    /** Delivers again what was given up or had arrived already, with the same id. */
    @POST
    @Idempotent
    @Path("/{id}/redelivery")
    @RolesAllowed({Roles.INTEGRATOR, Roles.SERVICE, Roles.SECURITY})
    @Operation(operationId = "redeliverEvent", summary = "Deliver an event again")
    public Uni<DeliveryResponse> redeliver(UUID id) {
        return replays.redeliver(id);
    }
}
