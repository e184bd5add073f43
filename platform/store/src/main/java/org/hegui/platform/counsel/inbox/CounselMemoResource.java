package org.hegui.platform.counsel.inbox;

import java.time.Instant;
import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
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
import org.hegui.platform.api.KeepableTime;
import org.hegui.platform.idempotency.Idempotent;
import org.hegui.platform.identity.Roles;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;

/** Counsel's answers, the same in every service. */
@Path("/counsel-memos")
@Tag(name = "Counsel")
public class CounselMemoResource {

    private final CounselService counsel;

    CounselMemoResource(CounselService counsel) {
        this.counsel = counsel;
    }

    /** Memos of the caller's handler, oldest first, on a rule and of exactly a scope if asked. */
    @GET
    @RolesAllowed({Roles.COUNSEL, Roles.PIPO, Roles.AUDITOR})
    @Operation(operationId = "listCounselMemos", summary = "List counsel's memos")
    public Uni<Page<CounselMemoResponse>> list(
            @RestQuery @Nullable @Size(max = 64) String question,
            @RestQuery @Nullable @Size(max = 1000) String scope,
            @Valid @BeanParam PageRequest page) {
        return counsel.memos(question, scope, page);
    }

    /** The memo that counts for a scope at an instant, now or in the past: what was relied on then. */
    @GET
    @Path("/in-force")
    @RolesAllowed({Roles.COUNSEL, Roles.PIPO, Roles.AUDITOR})
    @Operation(operationId = "getCounselMemoInForce", summary = "Read the memo that counts for a scope at an instant")
    public Uni<CounselMemoResponse> inForce(
            @RestQuery @NotBlank @Size(max = 64) String question,
            @RestQuery @NotBlank @Size(max = 1000) String scope,
            @RestQuery @KeepableTime @Nullable Instant at) {
        return counsel.inForce(question, scope, at);
    }

    /** One memo. */
    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COUNSEL, Roles.PIPO, Roles.AUDITOR})
    @Operation(operationId = "getCounselMemo", summary = "Read a memo")
    public Uni<CounselMemoResponse> get(UUID id) {
        return counsel.memo(id);
    }

    /** Revokes a memo from now on. Questions that nothing else answers are before counsel again. */
    @POST
    @Idempotent
    @Path("/{id}/revocation")
    @RolesAllowed(Roles.COUNSEL)
    @APIResponseSchema(value = CounselMemoResponse.class, responseCode = "201")
    @Operation(operationId = "revokeCounselMemo", summary = "Revoke a memo")
    public Uni<RestResponse<CounselMemoResponse>> revoke(UUID id, @NotNull @Valid RevokeMemoRequest request) {
        return counsel.revoke(id, request).map(body -> Created.at("/counsel-memos/", body.id(), body));
    }
}
