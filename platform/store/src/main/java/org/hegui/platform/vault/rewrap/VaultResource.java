package org.hegui.platform.vault.rewrap;

import java.util.List;
import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import org.hegui.platform.api.Created;
import org.hegui.platform.idempotency.NotIdempotent;
import org.hegui.platform.identity.Roles;

/** The keys of the vault over HTTP, for those who rotate them. */
@Path("/vault")
@Tag(name = "Vault")
@RolesAllowed(Roles.SECURITY)
public class VaultResource {

    private final VaultKeyring keyring;

    VaultResource(VaultKeyring keyring) {
        this.keyring = keyring;
    }

    /** The key-encryption keys, and how many keys of subjects each wraps. */
    @GET
    @Path("/keys")
    @Operation(operationId = "listVaultKeys", summary = "List the key-encryption keys")
    public Uni<List<VaultKeyResponse>> keys() {
        return keyring.keys();
    }

    /**
     * Starts to wrap all keys of subjects by the primary key-encryption key. Gives the re-wrapping that runs for this
     * key already, if one does.
     */
    @POST
    @NotIdempotent("the one that runs already is given instead")
    @Path("/rewraps")
    @APIResponseSchema(value = RewrapResponse.class, responseCode = "201")
    @Operation(operationId = "startVaultRewrap", summary = "Wrap all keys of subjects by the primary key")
    public Uni<RestResponse<RewrapResponse>> rewrap() {
        return keyring.rewrap().map(body -> Created.at("/vault/rewraps/", body.id(), body));
    }

    /** How far a re-wrapping is. */
    @GET
    @Path("/rewraps/{id}")
    @Operation(operationId = "getVaultRewrap", summary = "Read how far a re-wrapping is")
    public Uni<RewrapResponse> progress(UUID id) {
        return keyring.progress(id);
    }
}
