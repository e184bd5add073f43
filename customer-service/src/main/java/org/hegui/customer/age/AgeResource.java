package org.hegui.customer.age;

import java.util.List;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.hegui.platform.idempotency.NotIdempotent;
import org.hegui.platform.identity.Roles;
import org.hegui.statute.Applies;

/** Age groups, for the other services of the suite alone. */
@Path("/ages")
@Tag(name = "Ages")
public class AgeResource {

    private final AgeService ages;

    AgeResource(AgeService ages) {
        this.ages = ages;
    }

    /** The age groups of those of the people who are known here; of the others nothing is said. */
    @POST
    @NotIdempotent("answers and changes nothing")
    @RolesAllowed(Roles.SERVICE)
    @Applies({"PIPL-31", "MIN-35", "CONTEST-20"})
    @Operation(operationId = "tellAges", summary = "Ask for the age groups of people")
    public Uni<List<AgeResponse>> ages(@NotNull @Valid AgesRequest request) {
        return ages.ages(request.subjectIds());
    }
}
