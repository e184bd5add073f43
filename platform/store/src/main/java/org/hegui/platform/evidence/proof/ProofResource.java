package org.hegui.platform.evidence.proof;

import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.identity.Roles;
import org.hegui.platform.page.Page;

/** Proofs of the ledger, the same in every service. Of other handlers' entries they show nothing but hashes. */
@Path("/evidence")
@Tag(name = "Evidence")
@RolesAllowed({Roles.AUDITOR, Roles.PIPO, Roles.COUNSEL})
public class ProofResource {

    private final ProofService proofs;
    private final CurrentActor current;

    ProofResource(ProofService proofs, CurrentActor current) {
        this.proofs = proofs;
        this.current = current;
    }

    /** An entry of the caller's handler with its canonical text and its place in the tree. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getEvidence", summary = "Read an entry of the ledger")
    public Uni<EvidenceDetail> get(UUID id) {
        return proofs.entry(current.actor().handler(), id);
    }

    /**
     * The inclusion proof of an entry to the checkpoint of a size, the newest one if none is given. 202 with
     * {@code Retry-After} (seconds) while the entry waits to be sealed.
     */
    @GET
    @Path("/{id}/proof")
    @Operation(operationId = "proveEvidence", summary = "Prove that an entry is in the ledger")
    public Uni<RestResponse<InclusionResponse>> prove(UUID id, @RestQuery @Positive @Nullable Long size) {
        return proofs.inclusion(current.actor().handler(), id, size).map(ProofResource::orLater);
    }

    /**
     * The sealed entries of the caller's handler in the order of the tree: for whoever follows the ledger. An entry gets a place
     * behind all that have one, whichever replica wrote it and however long its transaction took.
     */
    @GET
    @Path("/leaves")
    @Operation(
            operationId = "listLeaves",
            summary = "List the sealed entries in the order of the tree",
            description = "For whoever follows the ledger: what is sealed later stands behind what was read.")
    public Uni<LeafList> leaves(
            @RestQuery @DefaultValue("-1") @Min(-1) long after,
            @RestQuery @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return proofs.leaves(current.actor().handler(), after, limit);
    }

    /** The checkpoints, the smallest first. */
    @GET
    @Path("/checkpoints")
    @Operation(operationId = "listCheckpoints", summary = "List the signed checkpoints of the ledger")
    public Uni<CheckpointList> checkpoints(
            @RestQuery @DefaultValue("0") @PositiveOrZero long after,
            @RestQuery @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return proofs.list(after, limit);
    }

    /** The newest checkpoint as a signed note (C2SP tlog-checkpoint), to be kept where nobody here can change it. */
    @GET
    @Path("/checkpoints/latest")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(operationId = "getLatestCheckpoint", summary = "Read the newest signed checkpoint")
    public Uni<String> latest() {
        return proofs.latest().map(CheckpointResponse::note);
    }

    /** The proof that the ledger has only grown from one size to another. */
    @GET
    @Path("/consistency")
    @Operation(operationId = "proveConsistency", summary = "Prove that the ledger has only grown")
    public Uni<ConsistencyResponse> consistency(
            @RestQuery @NotNull @PositiveOrZero Long from, @RestQuery @NotNull @PositiveOrZero Long to) {
        return proofs.consistency(from, to);
    }

    /** The public keys by which checkpoints verify. */
    @GET
    @Path("/keys")
    @Operation(operationId = "listLedgerKeys", summary = "List the public keys of the ledger")
    public LedgerKeysResponse keys() {
        return proofs.keys();
    }

    private static RestResponse<InclusionResponse> orLater(InclusionResponse proof) {
        return proof.state() == SealState.SEALED
                ? RestResponse.ok(proof)
                : ResponseBuilder.<InclusionResponse>create(RestResponse.Status.ACCEPTED, proof)
                        .header(HttpHeaders.RETRY_AFTER, 1)
                        .build();
    }
}
