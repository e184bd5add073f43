package org.hegui.consent.campaign.send;

import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.hegui.platform.idempotency.NotIdempotent;
import org.hegui.platform.identity.Roles;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.statute.Applies;

/** Messages of running campaigns over HTTP. */
@Path("/campaigns/{id}")
@Tag(name = "Campaigns")
public class SendResource {

    private final Sends sends;
    private final SendService service;

    SendResource(Sends sends, SendService service) {
        this.sends = sends;
        this.service = service;
    }

    /** Says who may be sent the message now, each decided on anew. Who gets no proof id gets no message. */
    @POST
    @NotIdempotent("an answer that was kept could be older than an opt-out: each asking decides anew")
    @Path("/sends")
    @RolesAllowed({Roles.MARKETER, Roles.INTEGRATOR})
    @Applies({"AD-43", "CPL-29", "CPR-24", "MIN-24", "MSG", "NTM-16", "PIPL-15", "PIPL-69", "SMS-21"})
    @Operation(operationId = "askSends", summary = "Ask who may be sent the message of a campaign now")
    public Uni<SendResponse> ask(UUID id, @NotNull @Valid SendRequest request) {
        return sends.ask(id, request.subjectIds());
    }

    /** The messages that were allowed, oldest first. */
    @GET
    @Path("/sends")
    @RolesAllowed({Roles.MARKETER, Roles.INTEGRATOR, Roles.PIPO, Roles.COUNSEL, Roles.AUDITOR})
    @Operation(operationId = "listSends", summary = "List the messages that were allowed")
    public Uni<Page<SendView>> list(UUID id, @Valid @BeanParam PageRequest page) {
        return service.list(id, page).map(found -> found.map(CampaignSend::view));
    }
}
