package org.hegui.consent.campaign.audience;

import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.hegui.platform.idempotency.NotIdempotent;
import org.hegui.platform.identity.Roles;
import org.hegui.statute.Applies;

/** Audiences of campaigns over HTTP. */
@Path("/campaigns/{id}/audience")
@Tag(name = "Campaigns")
public class AudienceResource {

    private static final String AGAIN = "who is added again is only decided on anew";

    private final Audiences audiences;
    private final AudienceService audience;

    AudienceResource(Audiences audiences, AudienceService audience) {
        this.audiences = audiences;
        this.audience = audience;
    }

    /** Adds people, each as decided now for the campaign's purpose and channel. Minors are left out. */
    @POST
    @NotIdempotent(AGAIN)
    @RolesAllowed(Roles.MARKETER)
    @Applies({"MIN-24", "CONTEST-20", "PIPL-15", "AD-43", "CPL-29", "SMS-21", "PIPL-69"})
    @Operation(operationId = "addAudience", summary = "Add people to the audience of a campaign")
    public Uni<AudienceResponse> add(UUID id, @NotNull @Valid AudienceRequest request) {
        return audiences.add(id, request.subjectIds());
    }

    /** The same with a person per line, {@code {"subjectId":"…"}}, for more people in one request. */
    @POST
    @NotIdempotent(AGAIN)
    @Path("/lines")
    @Consumes("application/x-ndjson")
    @RolesAllowed(Roles.MARKETER)
    @Operation(operationId = "addAudienceLines", summary = "Add people to the audience of a campaign, one per line")
    public Uni<AudienceResponse> addLines(UUID id, @NotNull String lines) {
        return audiences.add(id, AudienceLines.read(lines));
    }

    /** Whom the campaign may reach, counted, with the reason why it may not reach the others. */
    @GET
    @RolesAllowed({Roles.MARKETER, Roles.PIPO, Roles.COUNSEL, Roles.AUDITOR})
    @Operation(operationId = "getAudience", summary = "Count the audience of a campaign by reason")
    public Uni<AudienceResponse> get(UUID id) {
        return audience.count(id);
    }
}
