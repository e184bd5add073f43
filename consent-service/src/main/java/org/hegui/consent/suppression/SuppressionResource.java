package org.hegui.consent.suppression;

import java.util.List;
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
import org.jspecify.annotations.Nullable;

import org.hegui.consent.address.AddressHash;
import org.hegui.platform.api.Created;
import org.hegui.platform.idempotency.Idempotent;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.identity.Roles;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.platform.problem.CommonProblem;
import org.hegui.platform.problem.Refusal;
import org.hegui.platform.problem.Violation;
import org.hegui.statute.Applies;

/** Suppressions over HTTP. */
@Path("/suppressions")
@Tag(name = "Suppressions")
public class SuppressionResource {

    private final SuppressionService suppressions;
    private final AddressHash addresses;
    private final CurrentActor current;

    SuppressionResource(SuppressionService suppressions, AddressHash addresses, CurrentActor current) {
        this.suppressions = suppressions;
        this.addresses = addresses;
        this.current = current;
    }

    /** Stops a channel for a person or an address, at once and for every brand and number; twice is as good as once. */
    @POST
    @Idempotent
    @RolesAllowed({Roles.SUBJECT, Roles.STAFF, Roles.INTEGRATOR, Roles.PIPO})
    @APIResponseSchema(value = SuppressionResponse.class, responseCode = "201")
    @Applies({"AD-43", "NTM-16"})
    @Operation(operationId = "createSuppression", summary = "Stop a channel for somebody")
    public Uni<RestResponse<SuppressionResponse>> create(@NotNull @Valid CreateSuppressionRequest request) {
        return suppressions.suppress(draft(request)).map(body -> Created.at("/suppressions/", body.id(), body));
    }

    /** One suppression; addresses are never shown. */
    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.SUBJECT, Roles.STAFF, Roles.INTEGRATOR, Roles.PIPO, Roles.AUDITOR})
    @Operation(operationId = "getSuppression", summary = "Read one suppression")
    public Uni<SuppressionResponse> get(UUID id) {
        return suppressions.get(id);
    }

    /** The suppressions that hold, or as {@code state} says, oldest first. Customers list their own by their id. */
    @GET
    @RolesAllowed({Roles.SUBJECT, Roles.STAFF, Roles.INTEGRATOR, Roles.PIPO, Roles.AUDITOR})
    @Operation(operationId = "listSuppressions", summary = "List suppressions")
    public Uni<Page<SuppressionResponse>> list(
            @Valid @BeanParam SuppressionFilter filter, @Valid @BeanParam PageRequest page) {
        refuseOthers(filter.subjectId());
        return suppressions.list(filter, page);
    }

    /** From here on there is no address, only its hash. */
    private SuppressionDraft draft(CreateSuppressionRequest request) {
        if (request.subjectId() == null && request.address() == null) {
            throw Refusal.ofFields(List.of(new Violation("subjectId", "must be given, or else address")));
        }
        refuseOthers(request.subjectId());
        if (request.address() != null && current.actor().isOnlySubject()) {
            throw new Refusal(
                    CommonProblem.FORBIDDEN, "A customer is known by their id; whose the address is, is not.");
        }
        var hash = request.address() == null
                ? null
                : addresses.of(current.actor().handler(), request.channel(), request.address());
        return new SuppressionDraft(request.channel(), request.subjectId(), hash, request.reason(), request.source());
    }

    private void refuseOthers(@Nullable UUID subjectId) {
        var actor = current.actor();
        if (actor.isOnlySubject() && (subjectId == null || !actor.mayActFor(subjectId))) {
            throw new Refusal(CommonProblem.FORBIDDEN, "A customer can speak for themselves only.");
        }
    }
}
