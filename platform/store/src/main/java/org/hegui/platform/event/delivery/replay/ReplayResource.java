package org.hegui.platform.event.delivery.replay;

import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.hegui.platform.event.Envelope;
import org.hegui.platform.event.delivery.Parcel;
import org.hegui.platform.event.subscription.SubscriptionState;
import org.hegui.platform.event.transport.Answer;
import org.hegui.platform.event.transport.WebhookSender;
import org.hegui.platform.idempotency.Idempotent;
import org.hegui.platform.idempotency.NotIdempotent;
import org.hegui.platform.identity.Roles;

/** Pings and replays of a subscription. */
@Path("/event-subscriptions/{id}")
@Tag(name = "Events")
@RolesAllowed({Roles.INTEGRATOR, Roles.SERVICE, Roles.SECURITY})
public class ReplayResource {

    private final ReplayService replays;
    private final WebhookSender sender;
    private final Envelope envelope;

    ReplayResource(ReplayService replays, WebhookSender sender, Envelope envelope) {
        this.replays = replays;
        this.sender = sender;
        this.envelope = envelope;
    }

    /** Sends a signed ping ({@code org.hegui.ping.v1}) now; a 2xx answer makes an unverified subscription active. */
    @POST
    @NotIdempotent("sends a ping, however often")
    @Path("/ping")
    @Operation(operationId = "pingEventSubscription", summary = "Ping the address of a subscription")
    public Uni<PingResponse> ping(UUID id) {
        return replays.ping(id)
                .chain(ping -> sender.send(
                                ping.url(), ping.keys(), ping.content().id().toString(), envelope.write(ping.content()))
                        .chain(answer -> state(id, ping, answer).map(state -> PingResponse.of(answer, state))));
    }

    /** Sends all events from an instant on again, with their old ids, in order. */
    @POST
    @Idempotent
    @Path("/replays")
    @Operation(operationId = "replayEvents", summary = "Replay the events of a subscription")
    public Uni<ReplayResponse> replay(UUID id, @NotNull @Valid ReplayRequest request) {
        return replays.replay(id, request.from()).map(ReplayResponse::new);
    }

    private Uni<SubscriptionState> state(UUID id, Parcel ping, Answer answer) {
        return answer.accepted() ? replays.answered(id, ping.url()) : replays.state(id);
    }
}
