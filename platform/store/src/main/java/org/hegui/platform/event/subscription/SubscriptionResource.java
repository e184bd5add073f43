package org.hegui.platform.event.subscription;

import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import org.hegui.platform.api.Created;
import org.hegui.platform.event.transport.Targets;
import org.hegui.platform.idempotency.Idempotent;
import org.hegui.platform.identity.Roles;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.platform.precondition.IfMatch;

/** Subscriptions to the service's events, the same in every service. */
@Path("/event-subscriptions")
@Tag(name = "Events")
@RolesAllowed({Roles.INTEGRATOR, Roles.SERVICE, Roles.SECURITY})
public class SubscriptionResource {

    private final SubscriptionService subscriptions;
    private final Targets targets;

    SubscriptionResource(SubscriptionService subscriptions, Targets targets) {
        this.subscriptions = subscriptions;
        this.targets = targets;
    }

    /**
     * Subscribes. The secret is shown in this answer and never again; nothing is sent before a ping was answered, so
     * give the secret to the receiver and ask for one.
     */
    @POST
    @Idempotent
    @APIResponseSchema(value = SubscriptionResponse.class, responseCode = "201")
    @Operation(operationId = "createEventSubscription", summary = "Subscribe to events")
    public Uni<RestResponse<SubscriptionResponse>> create(@NotNull @Valid CreateSubscriptionRequest request) {
        return targets.check(request.url())
                .chain(() -> subscriptions.create(request))
                .map(body -> Created.at("/event-subscriptions/", body.id(), body));
    }

    /** All subscriptions of the handler, oldest first, without their keys. */
    @GET
    @Operation(operationId = "listEventSubscriptions", summary = "List the subscriptions")
    public Uni<Page<SubscriptionResponse>> list(@Valid @BeanParam PageRequest page) {
        return subscriptions.list(page);
    }

    /** One subscription. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getEventSubscription", summary = "Read a subscription")
    public Uni<SubscriptionResponse> get(UUID id) {
        return subscriptions.get(id);
    }

    /** Changes where events go and which; another address must answer a ping first. */
    @PUT
    @Path("/{id}")
    @Operation(operationId = "updateEventSubscription", summary = "Change a subscription")
    public Uni<SubscriptionResponse> update(
            UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid UpdateSubscriptionRequest request) {
        return targets.check(request.url()).chain(() -> subscriptions.update(id, ifMatch, request));
    }

    /** Ends a subscription, with its keys and its log. */
    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteEventSubscription", summary = "End a subscription")
    public Uni<Void> delete(UUID id, @BeanParam IfMatch ifMatch) {
        return subscriptions.delete(id, ifMatch);
    }

    /** Stops sending; events are collected meanwhile. */
    @POST
    @Idempotent
    @Path("/{id}/pause")
    @Operation(operationId = "pauseEventSubscription", summary = "Pause a subscription")
    public Uni<SubscriptionResponse> pause(UUID id, @BeanParam IfMatch ifMatch) {
        return subscriptions.pause(id, ifMatch);
    }

    /** Goes on where the pause began. */
    @POST
    @Idempotent
    @Path("/{id}/resumption")
    @Operation(operationId = "resumeEventSubscription", summary = "Resume a paused subscription")
    public Uni<SubscriptionResponse> resume(UUID id, @BeanParam IfMatch ifMatch) {
        return subscriptions.resume(id, ifMatch);
    }

    /** Makes a new key, shown once; the one before goes on signing beside it for the overlap. */
    @POST
    @Idempotent
    @Path("/{id}/secret-rotations")
    @Operation(operationId = "rotateEventSubscriptionSecret", summary = "Rotate the signing key of a subscription")
    public Uni<SubscriptionResponse> rotate(UUID id) {
        return subscriptions.rotate(id);
    }
}
