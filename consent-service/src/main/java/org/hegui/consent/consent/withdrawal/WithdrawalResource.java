package org.hegui.consent.consent.withdrawal;

import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import org.hegui.consent.consent.ConsentResponse;
import org.hegui.platform.api.Created;
import org.hegui.platform.idempotency.Idempotent;
import org.hegui.platform.identity.Roles;
import org.hegui.statute.Applies;

/** Withdrawing one grant, over HTTP. */
@Path("/consents/{id}/withdrawal")
@Tag(name = "Consents")
public class WithdrawalResource {

    private final WithdrawalService withdrawals;

    WithdrawalResource(WithdrawalService withdrawals) {
        this.withdrawals = withdrawals;
    }

    /** Records the withdrawal of a grant. It takes effect at once and for the future (PIPL-15). */
    @POST
    @Idempotent
    @RolesAllowed({Roles.SUBJECT, Roles.STAFF, Roles.INTEGRATOR})
    @APIResponseSchema(value = ConsentResponse.class, responseCode = "201")
    @Applies({"PIPL-15", "PIPL-16", "PIPL-47", "PIPL-47(3)"})
    @Operation(operationId = "withdrawConsent", summary = "Withdraw a grant")
    public Uni<RestResponse<ConsentResponse>> withdraw(UUID id, @NotNull @Valid WithdrawConsentRequest request) {
        return withdrawals.withdraw(id, request).map(body -> Created.at("/consents/", body.id(), body));
    }
}
