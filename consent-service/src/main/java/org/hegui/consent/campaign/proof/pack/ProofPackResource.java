package org.hegui.consent.campaign.proof.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.UUID;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.identity.Roles;
import org.hegui.statute.Applies;

/** Proofs of a campaign's recipients over HTTP. */
@Path("/campaigns/{id}")
@Tag(name = "Campaigns")
public class ProofPackResource {

    private final ProofPacks packs;
    private final CurrentActor current;

    ProofPackResource(ProofPacks packs, CurrentActor current) {
        this.packs = packs;
        this.current = current;
    }

    /**
     * What proves that each recipient agreed, as a ZIP for the SMS provider. {@code Repr-Digest} has its SHA-256 (RFC
     * 9530). The same sends and the same checkpoint make the same pack. Its hash is kept, so that it can be handed over.
     */
    @GET
    @Path("/proof-pack")
    @Blocking
    @Produces("application/zip")
    @RolesAllowed({Roles.MARKETER, Roles.INTEGRATOR, Roles.PIPO, Roles.COUNSEL, Roles.AUDITOR})
    @Applies({"SMS-21", "PIPL-14", "PIPL-69"})
    @Operation(operationId = "exportProofPack", summary = "Take the proofs of a campaign's recipients away as a pack")
    public RestResponse<StreamingOutput> export(UUID id, @RestQuery @Positive @Nullable Long checkpoint) {
        var pack = packs.make(current.actor(), id, checkpoint);
        var digest = Base64.getEncoder().encodeToString(pack.sha256());
        return ResponseBuilder.ok(content(pack))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"proof-pack.zip\"")
                .header("Repr-Digest", "sha-256=:" + digest + ":")
                .build();
    }

    /** The file is gone when it was read, or when nobody reads it any more. */
    private static StreamingOutput content(ProofPack pack) {
        try {
            var in = Files.newInputStream(pack.file(), StandardOpenOption.READ, StandardOpenOption.DELETE_ON_CLOSE);
            return out -> {
                try (in) {
                    in.transferTo(out);
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
