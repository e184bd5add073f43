package org.hegui.transfer.recipient;

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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

import org.hegui.platform.api.Created;
import org.hegui.platform.idempotency.Idempotent;
import org.hegui.platform.identity.Roles;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.statute.Applies;

/** Recipients over HTTP. */
@Path("/recipients")
@Tag(name = "Recipients")
public class RecipientResource {

    private final RecipientService recipients;

    RecipientResource(RecipientService recipients) {
        this.recipients = recipients;
    }

    /** Records a company to which data may go. */
    @POST
    @Idempotent
    @RolesAllowed(Roles.PIPO)
    @ResponseStatus(201)
    @Applies("PIPL-42")
    @Operation(operationId = "createRecipient", summary = "Record a recipient")
    public Uni<RestResponse<RecipientResponse>> create(@NotNull @Valid CreateRecipientRequest request) {
        return recipients
                .create(request)
                .map(Recipient::response)
                .map(body -> Created.at("/recipients/", body.id(), body));
    }

    /** One recipient. */
    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PIPO, Roles.COUNSEL, Roles.STAFF, Roles.AUDITOR, Roles.INTEGRATOR, Roles.SERVICE})
    @Operation(operationId = "getRecipient", summary = "Read a recipient")
    public Uni<RecipientResponse> get(UUID id) {
        return recipients.get(id).map(Recipient::response);
    }

    /** All recipients of the handler, oldest first. */
    @GET
    @RolesAllowed({Roles.PIPO, Roles.COUNSEL, Roles.STAFF, Roles.AUDITOR, Roles.INTEGRATOR, Roles.SERVICE})
    @Operation(operationId = "listRecipients", summary = "List the recipients")
    public Uni<Page<RecipientResponse>> list(@Valid @BeanParam PageRequest page) {
        return recipients.list(page).map(found -> found.map(Recipient::response));
    }
}
