package org.hegui.consent.consent;

import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import org.hegui.consent.consent.grant.RecordConsentRequest;
import org.hegui.platform.api.Created;
import org.hegui.platform.idempotency.Idempotent;
import org.hegui.platform.identity.Roles;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.statute.Applies;

/** What people said, over HTTP. */
@Path("/consents")
@Tag(name = "Consents")
public class ConsentResource {

    private final Consents spoken;
    private final ConsentService consents;

    ConsentResource(Consents spoken, ConsentService consents) {
        this.spoken = spoken;
        this.consents = consents;
    }

    /** Records a grant or a refusal, with the text and the screen that the person was shown. */
    @POST
    @Idempotent
    @RolesAllowed({Roles.SUBJECT, Roles.STAFF, Roles.INTEGRATOR})
    @APIResponseSchema(value = ConsentResponse.class, responseCode = "201")
    @Applies({"PIPL-14", "PIPL-31", "NDSR-62(7)", "NTM-13"})
    @Operation(operationId = "createConsent", summary = "Record what a person said when asked")
    public Uni<RestResponse<ConsentResponse>> create(@NotNull @Valid RecordConsentRequest request) {
        return spoken.record(request).map(ConsentResponse::of).map(body -> Created.at("/consents/", body.id(), body));
    }

    /** One statement. */
    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.SUBJECT, Roles.STAFF, Roles.INTEGRATOR, Roles.PIPO, Roles.COUNSEL, Roles.AUDITOR})
    @Operation(operationId = "getConsent", summary = "Read one statement")
    public Uni<ConsentResponse> get(UUID id) {
        return consents.get(id).map(ConsentResponse::of);
    }

    /** All that one person said, oldest first, about one purpose or about all. */
    @GET
    @RolesAllowed({Roles.SUBJECT, Roles.STAFF, Roles.INTEGRATOR, Roles.PIPO, Roles.COUNSEL, Roles.AUDITOR})
    @Operation(operationId = "listConsents", summary = "List what one person said")
    public Uni<Page<ConsentResponse>> list(
            @RestQuery @NotNull UUID subjectId,
            @RestQuery @Nullable @Size(min = 1, max = 64) String purpose,
            @Valid @BeanParam PageRequest page) {
        return consents.list(subjectId, purpose, page).map(found -> found.map(ConsentResponse::of));
    }
}
