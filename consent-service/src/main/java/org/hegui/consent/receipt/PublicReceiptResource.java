package org.hegui.consent.receipt;

import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import org.hegui.platform.isolation.HandlerScope;

/** Where anybody who holds a receipt can ask whether it is genuine. */
@Path("/public/receipts")
@Tag(name = "Consents")
public class PublicReceiptResource {

    private final ReceiptService receipts;
    private final HandlerScope scope;

    PublicReceiptResource(ReceiptService receipts, HandlerScope scope) {
        this.receipts = receipts;
        this.scope = scope;
    }

    /**
     * Whether the receipt of this record has this hash. Who doesn't hold it can't know the hash and learns nothing, not even
     * whether there is such a record: the answer is 404.
     */
    @GET
    @Path("/{id}")
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "verifyReceipt", summary = "Ask whether a receipt is genuine, and what counts now")
    public Uni<ReceiptVerification> verify(UUID id, @RestQuery @NotNull @Pattern(regexp = "[0-9a-f]{64}") String hash) {
        return scope.ofAll(() -> receipts.verify(id, hash));
    }
}
