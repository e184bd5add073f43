package org.hegui.transfer.transfer;

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
import org.hegui.platform.precondition.IfMatch;
import org.hegui.statute.Applies;

/** Transfers over HTTP. */
@Path("/transfers")
@Tag(name = "Transfers")
public class TransferResource {

    private final TransferService transfers;

    TransferResource(TransferService transfers) {
        this.transfers = transfers;
    }

    /** Describes a transfer as a draft and says by which route it may leave China. */
    @POST
    @Idempotent
    @RolesAllowed({Roles.PIPO, Roles.STAFF})
    @ResponseStatus(201)
    @Applies({
        "PIPL-38",
        "PIPL-39",
        "PIPL-41",
        "PIPL-42",
        "PIPL-55",
        "PIPL-56",
        "NDSR-12",
        "NDSR-35(6)",
        "NDSR-37",
        "DSL-36",
        "XB-2",
        "XB-3",
        "XB-4",
        "XB-5",
        "XB-5(1)",
        "XB-5(2)",
        "XB-5(3)",
        "XB-5(4)",
        "XB-6",
        "XB-7",
        "XB-7(1)",
        "XB-7(2)",
        "XB-8",
        "XB-10",
        "CONTEST-1",
        "CONTEST-4"
    })
    @Operation(operationId = "createTransfer", summary = "Describe a transfer and get its route")
    public Uni<RestResponse<TransferResponse>> create(@NotNull @Valid CreateTransferRequest request) {
        return transfers.create(request).map(body -> Created.at("/transfers/", body.id(), body));
    }

    /** Adds the impact assessment to a draft. */
    @POST
    @Idempotent
    @Path("/{id}/assessment")
    @RolesAllowed(Roles.PIPO)
    @Applies({"PIPL-55(4)", "PIPL-56"})
    @Operation(operationId = "assessTransfer", summary = "Add the impact assessment")
    public Uni<TransferResponse> assess(
            UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid AssessTransferRequest request) {
        return transfers.assess(id, ifMatch, request);
    }

    /** Asks counsel and the privacy officer. Refused when the route lets nothing go on. */
    @POST
    @Idempotent
    @Path("/{id}/submission")
    @RolesAllowed({Roles.PIPO, Roles.STAFF})
    @Operation(operationId = "submitTransfer", summary = "Ask counsel and the privacy officer")
    public Uni<TransferResponse> submit(UUID id, @BeanParam IfMatch ifMatch) {
        return transfers.submit(id, ifMatch);
    }

    /** One transfer. */
    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PIPO, Roles.COUNSEL, Roles.STAFF, Roles.AUDITOR, Roles.INTEGRATOR, Roles.SERVICE})
    @Operation(operationId = "getTransfer", summary = "Read a transfer")
    public Uni<TransferResponse> get(UUID id) {
        return transfers.get(id).map(Transfer::response);
    }

    /** All transfers of the handler, oldest first. */
    @GET
    @RolesAllowed({Roles.PIPO, Roles.COUNSEL, Roles.STAFF, Roles.AUDITOR, Roles.INTEGRATOR, Roles.SERVICE})
    @Operation(operationId = "listTransfers", summary = "List the transfers")
    public Uni<Page<TransferResponse>> list(@Valid @BeanParam PageRequest page) {
        return transfers.list(page).map(found -> found.map(Transfer::response));
    }
}
