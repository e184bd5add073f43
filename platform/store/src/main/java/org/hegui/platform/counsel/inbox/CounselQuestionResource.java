package org.hegui.platform.counsel.inbox;

import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.api.Created;
import org.hegui.platform.counsel.question.CounselState;
import org.hegui.platform.counsel.question.QuestionFilter;
import org.hegui.platform.idempotency.Idempotent;
import org.hegui.platform.identity.Roles;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.platform.precondition.IfMatch;

/** The questions that the service asks counsel, the same in every service. */
@Path("/counsel-questions")
@Tag(name = "Counsel")
public class CounselQuestionResource {

    private final CounselService counsel;

    CounselQuestionResource(CounselService counsel) {
        this.counsel = counsel;
    }

    /** Questions of the caller's handler, oldest first. OPEN and EXPIRED ones wait for counsel. */
    @GET
    @RolesAllowed({Roles.COUNSEL, Roles.PIPO, Roles.AUDITOR})
    @Operation(operationId = "listCounselQuestions", summary = "List the questions for counsel")
    public Uni<Page<CounselQuestionResponse>> list(
            @RestQuery @Nullable CounselState state,
            @RestQuery @Nullable @Size(max = 64) String question,
            @RestQuery @Nullable @Size(max = 255) String assignee,
            @Valid @BeanParam PageRequest page) {
        return counsel.list(new QuestionFilter(state, question, assignee), page);
    }

    /** One question. */
    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COUNSEL, Roles.PIPO, Roles.AUDITOR})
    @Operation(operationId = "getCounselQuestion", summary = "Read a question for counsel")
    public Uni<CounselQuestionResponse> get(UUID id) {
        return counsel.get(id);
    }

    /** Names who takes care of it. It binds nobody: any lawyer may still answer. */
    @PUT
    @Path("/{id}/assignee")
    @RolesAllowed({Roles.COUNSEL, Roles.PIPO})
    @Operation(operationId = "assignCounselQuestion", summary = "Name who takes care of a question")
    public Uni<CounselQuestionResponse> assign(
            UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid AssignQuestionRequest request) {
        return counsel.assign(id, ifMatch, request);
    }

    /**
     * Answers. The memo is used for every question of the same rule that its scope reaches, until it runs out or is
     * revoked. It must hold no personal information.
     */
    @POST
    @Idempotent
    @Path("/{id}/memos")
    @RolesAllowed(Roles.COUNSEL)
    @APIResponseSchema(value = CounselMemoResponse.class, responseCode = "201")
    @Operation(operationId = "writeCounselMemo", summary = "Answer a question by a memo")
    public Uni<RestResponse<CounselMemoResponse>> answer(UUID id, @NotNull @Valid WriteMemoRequest request) {
        return counsel.answer(id, request).map(body -> Created.at("/counsel-memos/", body.id(), body));
    }
}
