package org.hegui.platform.evidence.pack;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import org.hegui.platform.evidence.key.LedgerKeys;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.identity.Roles;

/** Evidence packs over HTTP. */
@Path("/evidence")
@Tag(name = "Evidence")
@RolesAllowed({Roles.AUDITOR, Roles.PIPO, Roles.COUNSEL})
public class PackResource {

    private final PackService packs;
    private final LedgerKeys keys;
    private final CurrentActor current;

    PackResource(PackService packs, LedgerKeys keys, CurrentActor current) {
        this.packs = packs;
        this.keys = keys;
        this.current = current;
    }

    /**
     * The sealed entries of the caller's handler as a ZIP with proofs, checkpoints and public keys, which
     * {@code verify-evidence} checks without this service. Entries that wait to be sealed are not in it.
     */
    @GET
    @Path("/pack")
    @Blocking
    @Produces("application/zip")
    @Operation(operationId = "exportEvidence", summary = "Take evidence away as a pack")
    public Uni<RestResponse<StreamingOutput>> export(@Valid @BeanParam PackQuery query) {
        return packs.head(current.actor().handler(), query.scope(), query.checkpoint)
                .map(head -> new PackStream(packs, keys.signer(), head))
                .map(PackResource::download);
    }

    private static RestResponse<StreamingOutput> download(StreamingOutput pack) {
        return ResponseBuilder.ok(pack)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"evidence-pack.zip\"")
                .build();
    }
}
