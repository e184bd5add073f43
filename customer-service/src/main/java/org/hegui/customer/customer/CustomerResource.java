package org.hegui.customer.customer;

import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.api.Created;
import org.hegui.platform.idempotency.Idempotent;
import org.hegui.platform.identity.Roles;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.statute.Applies;
import org.hegui.statute.handling.Act;
import org.hegui.statute.marketing.Channel;

/** Customers over HTTP. */
@Path("/customers")
@Tag(name = "Customers")
public class CustomerResource {

    private static final String CHANNELS = "SMS|EMAIL|CALL|INSTANT_MESSAGE|PUSH|LEAFLET|VEHICLE|HOME|WEB|POP_UP";

    private final CustomerService customers;
    private final ProfileService profiles;
    private final ErasureService erasures;

    CustomerResource(CustomerService customers, ProfileService profiles, ErasureService erasures) {
        this.customers = customers;
        this.profiles = profiles;
        this.erasures = erasures;
    }

    /** Creates a customer; refused unless all that is given may be collected for the purpose. */
    @POST
    @Idempotent
    @RolesAllowed({Roles.STAFF, Roles.INTEGRATOR})
    @APIResponseSchema(value = CreatedCustomerResponse.class, responseCode = "201")
    @Applies({"PIPL-6", "PIPL-13", "PIPL-29", "PIPL-31", "VAL-ID", "VAL-MOB", "VAL-USCC"})
    @Operation(operationId = "createCustomer", summary = "Create a customer")
    public Uni<RestResponse<CreatedCustomerResponse>> create(@NotNull @Valid CreateCustomerRequest request) {
        return customers.create(request).map(body -> Created.at("/customers/", body.id(), body));
    }

    /**
     * A customer's profile, as far as the purpose covers it. The act is {@code USE} or {@code MARKET}; for a message the
     * channel is named, because people may have refused another one. Customers see all of their own without a purpose
     * (PIPL-45).
     */
    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.STAFF, Roles.MARKETER, Roles.INTEGRATOR, Roles.SUBJECT})
    @Applies({"PIPL-6", "PIPL-13", "PIPL-45", "AD-43"})
    @Operation(operationId = "getCustomer", summary = "Read a profile for a purpose")
    public Uni<ProfileResponse> get(
            UUID id,
            @RestQuery @Nullable @Size(max = 64) @Pattern(regexp = "[a-z0-9-]+") String purpose,
            @RestQuery @DefaultValue("USE") @Pattern(regexp = "USE|MARKET") String act,
            @RestQuery @Nullable @Pattern(regexp = CHANNELS) String channel) {
        return customers.read(
                id, new Reading(purpose, Act.valueOf(act), channel == null ? null : Channel.valueOf(channel)));
    }

    /** Destroys all that is kept about the customer, so that no copy and no backup can be read again (PIPL-47). */
    @POST
    @Idempotent
    @Path("/{id}/erasure")
    @RolesAllowed(Roles.PIPO)
    @Applies("PIPL-47")
    @Operation(operationId = "eraseCustomer", summary = "Erase what is kept about a customer")
    public Uni<ErasureResponse> erase(UUID id) {
        return erasures.erase(id);
    }

    /** The handler's customers without their profiles, oldest first. */
    @GET
    @RolesAllowed({Roles.PIPO, Roles.AUDITOR})
    @Operation(operationId = "listCustomers", summary = "List the customers without their profiles")
    public Uni<Page<CustomerResponse>> list(@Valid @BeanParam PageRequest page) {
        return profiles.list(page);
    }
}
