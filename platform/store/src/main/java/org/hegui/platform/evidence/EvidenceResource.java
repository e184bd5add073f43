package org.hegui.platform.evidence;

import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.identity.Roles;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;

/** The service's ledger, the same in every service. */
@Path("/evidence")
@Tag(name = "Evidence")
public class EvidenceResource {

    private final EvidenceService evidence;

    EvidenceResource(EvidenceService evidence) {
        this.evidence = evidence;
    }

    /** Entries of the caller's handler, oldest first, about one thing or one customer if asked. */
    @GET
    @RolesAllowed({Roles.AUDITOR, Roles.PIPO, Roles.COUNSEL})
    @Operation(operationId = "listEvidence", summary = "List the entries of the ledger")
    public Uni<Page<EvidenceResponse>> list(
            @RestQuery @Nullable UUID objectId,
            @RestQuery @Nullable UUID subjectId,
            @Valid @BeanParam PageRequest page) {
        return evidence.list(objectId, subjectId, page);
    }
}
