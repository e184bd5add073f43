package org.hegui.platform.event.inbox;

import static org.hegui.platform.problem.CommonProblem.BODY_TOO_LARGE;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.event.Envelope;
import org.hegui.platform.event.signature.WebhookMessage;
import org.hegui.platform.idempotency.NotIdempotent;
import org.hegui.platform.isolation.HandlerScope;
import org.hegui.platform.problem.Refusal;

/** Where other services send their events. Who they are is told by their signatures, not by a token. */
@Path("/events")
@Tag(name = "Events")
public class InboxResource {

    /** An event of ours has some hundred bytes. */
    private static final int LARGEST = 64 * 1024;

    private final EventPeers peers;
    private final Reader reader;
    private final InboxService inbox;
    private final HandlerScope scope;

    InboxResource(EventPeers peers, Reader reader, InboxService inbox, HandlerScope scope) {
        this.peers = peers;
        this.reader = reader;
        this.inbox = inbox;
        this.scope = scope;
    }

    /** Takes an event in, once; an answer that is not 2xx lets the sender come again. */
    @POST
    @NotIdempotent("an event is known again by its own id")
    @PermitAll
    @Consumes(Envelope.MEDIA_TYPE)
    @SecurityRequirements
    @Operation(operationId = "receiveEvent", summary = "Receive an event of another service")
    public Uni<Void> receive(
            byte[] body,
            @RestHeader(WebhookMessage.ID) @Nullable String id,
            @RestHeader(WebhookMessage.TIMESTAMP) @Nullable String timestamp,
            @RestHeader(WebhookMessage.SIGNATURE) @Nullable String signature) {
        if (body.length > LARGEST) {
            throw new Refusal(BODY_TOO_LARGE, "An event has at most 64 KiB.");
        }
        if (id == null || timestamp == null || signature == null || !timestamp.matches("[0-9]{1,12}")) {
            throw EventPeers.refused();
        }
        var source = peers.sourceOf(new WebhookMessage(id, Long.parseLong(timestamp), body), signature);
        var event = reader.read(body);
        if (!event.source().equals(source) || !event.id().toString().equals(id)) {
            throw EventPeers.refused();
        }
        return scope.of(event.handler(), () -> inbox.receive(event));
    }

    /** Clears what was received long ago. */
    @Scheduled(every = "1h", delayed = "2m")
    Uni<Void> clear() {
        return scope.ofAll(inbox::clear).replaceWithVoid();
    }
}
