package org.hegui.consent.consent.withdrawal;

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

/** Withdrawing all that was agreed to for a purpose, over HTTP. */
@Path("/withdrawals")
@Tag(name = "Consents")
public class WithdrawalsResource {

    private final WithdrawalService withdrawals;

    WithdrawalsResource(WithdrawalService withdrawals) {
        this.withdrawals = withdrawals;
    }

    /** Records the withdrawal of every grant in force for the purpose, which may be retired by now. */
    @POST
    @Idempotent
    @RolesAllowed({Roles.SUBJECT, Roles.STAFF, Roles.INTEGRATOR})
    @Applies("PIPL-15")
    @Operation(operationId = "withdrawPurpose", summary = "Withdraw all that a person agreed to for a purpose")
    public Uni<WithdrawalsResponse> withdraw(@NotNull @Valid WithdrawPurposeRequest request) {
        return withdrawals.withdrawAll(request).map(WithdrawalsResponse::new);
    }
}
