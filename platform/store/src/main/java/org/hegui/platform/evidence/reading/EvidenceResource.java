package org.hegui.platform.evidence.reading;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.hegui.platform.evidence.EvidenceQuery;
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

    /**
     * Entries of the caller's handler, oldest first, those that meet the conditions if such are given. An entry whose transaction
     * took long comes to stand among older ones: who follows the ledger reads {@code /evidence/leaves}.
     */
    @GET
    @RolesAllowed({Roles.AUDITOR, Roles.PIPO, Roles.COUNSEL})
    @Operation(
            operationId = "listEvidence",
            summary = "List the entries of the ledger",
            description =
                    "Ordered by when they were recorded, before their transactions ended: an entry may come to stand"
                            + " before what was read. To follow the ledger, read /evidence/leaves.")
    public Uni<Page<EvidenceResponse>> list(@Valid @BeanParam EvidenceQuery asked, @Valid @BeanParam PageRequest page) {
        return evidence.list(asked, page);
    }
}
