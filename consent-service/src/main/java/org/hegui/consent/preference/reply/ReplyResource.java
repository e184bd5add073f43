package org.hegui.consent.preference.reply;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.hegui.platform.idempotency.Idempotent;
import org.hegui.platform.identity.Roles;
import org.hegui.statute.Applies;

/** Answers to messages, as the carrier hands them on. */
@Path("/opt-outs/inbound")
@Tag(name = "Suppressions")
public class ReplyResource {

    private final ReplyService replies;

    ReplyResource(ReplyService replies) {
        this.replies = replies;
    }

    /** Takes an answer; one that says to stop (T, TD, R, 退订) suppresses its sender at once. */
    @POST
    @Idempotent
    @RolesAllowed({Roles.STAFF, Roles.INTEGRATOR})
    @Applies({"NTM-16", "SMS-21"})
    @Operation(operationId = "receiveReply", summary = "Hand on what somebody answered to a message")
    public Uni<ReplyResponse> receive(@NotNull @Valid ReceiveReplyRequest reply) {
        return replies.receive(reply);
    }
}
