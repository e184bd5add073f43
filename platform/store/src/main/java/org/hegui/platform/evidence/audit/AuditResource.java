package org.hegui.platform.evidence.audit;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.hegui.platform.idempotency.NotIdempotent;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.identity.Roles;

/** Audits over HTTP. */
@Path("/evidence")
@Tag(name = "Evidence")
@RolesAllowed({Roles.AUDITOR, Roles.PIPO, Roles.COUNSEL})
public class AuditResource {

    private final AuditService audits;
    private final CurrentActor current;

    AuditResource(AuditService audits, CurrentActor current) {
        this.audits = audits;
        this.current = current;
    }

    /**
     * Walks the whole ledger and says whether it is whole, or what is wrong first. Takes seconds per million entries; one at a
     * time.
     */
    @POST
    @NotIdempotent("looks at the ledger as it is now")
    @Path("/audits")
    @Operation(operationId = "auditEvidence", summary = "Audit the whole ledger")
    public Uni<AuditReport> audit() {
        return audits.audit(current.actor().handler());
    }
}
