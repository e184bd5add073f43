package org.hegui.consent.campaign.price;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import org.hegui.platform.api.Created;
import org.hegui.platform.idempotency.Idempotent;
import org.hegui.platform.identity.Roles;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.statute.Applies;

/** Price checks over HTTP. */
@Path("/price-checks")
@Tag(name = "Price checks")
public class PriceCheckResource {

    private final PriceCheckService checks;

    PriceCheckResource(PriceCheckService checks) {
        this.checks = checks;
    }

    /** Says whether two customers may see these prices. What differs in the same conditions needs a ground on file. */
    @POST
    @Idempotent
    @RolesAllowed({Roles.MARKETER, Roles.INTEGRATOR})
    @Applies({"ALG-21", "CONTEST-14", "CPR-9", "NDSR-46", "PIPL-24", "PRICE"})
    @APIResponseSchema(value = PriceCheckResponse.class, responseCode = "201")
    @Operation(operationId = "checkPrices", summary = "Ask whether two customers may see different prices")
    public Uni<RestResponse<PriceCheckResponse>> check(@NotNull @Valid PriceCheckRequest request) {
        return checks.check(request).map(body -> Created.at("/price-checks/", body.id(), body));
    }

    /** One price check. */
    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.MARKETER, Roles.INTEGRATOR, Roles.PIPO, Roles.COUNSEL, Roles.AUDITOR})
    @Operation(operationId = "getPriceCheck", summary = "Read a price check")
    public Uni<PriceCheckResponse> get(UUID id) {
        return checks.get(id).map(check -> check.response(null));
    }

    /** All price checks of the handler, oldest first. */
    @GET
    @RolesAllowed({Roles.MARKETER, Roles.PIPO, Roles.COUNSEL, Roles.AUDITOR})
    @Operation(operationId = "listPriceChecks", summary = "List the price checks")
    public Uni<Page<PriceCheckResponse>> list(@Valid @BeanParam PageRequest page) {
        return checks.list(page).map(found -> found.map(check -> check.response(null)));
    }
}
