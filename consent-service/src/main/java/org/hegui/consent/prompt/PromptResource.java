package org.hegui.consent.prompt;

import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import org.hegui.platform.idempotency.Idempotent;
import org.hegui.platform.identity.Roles;
import org.hegui.statute.Applies;

/** Asking people, over HTTP. */
@Path("/prompts")
@Tag(name = "Prompts")
public class PromptResource {

    private final PromptService prompts;

    PromptResource(PromptService prompts) {
        this.prompts = prompts;
    }

    /** Whether the person may be asked about the purpose now, and when not, from when on. */
    @GET
    @RolesAllowed({
        Roles.SUBJECT,
        Roles.STAFF,
        Roles.MARKETER,
        Roles.INTEGRATOR,
        Roles.PIPO,
        Roles.COUNSEL,
        Roles.AUDITOR
    })
    @Applies("NDSR-22")
    @Operation(operationId = "getPromptPermission", summary = "Ask whether a person may be asked")
    public Uni<PromptPermissionResponse> permission(
            @RestQuery @NotNull UUID subjectId, @RestQuery @NotBlank @Size(max = 64) String purpose) {
        return prompts.permission(subjectId, purpose);
    }

    /** Keeps that a person is asked; refused during the cool-down after a refusal or a withdrawal. */
    @POST
    @Idempotent
    @RolesAllowed({Roles.SUBJECT, Roles.STAFF, Roles.MARKETER, Roles.INTEGRATOR})
    @APIResponseSchema(value = PromptResponse.class, responseCode = "201")
    @Applies("NDSR-22")
    @Operation(operationId = "recordPrompt", summary = "Record that a person is asked")
    public Uni<RestResponse<PromptResponse>> record(@NotNull @Valid RecordPromptRequest request) {
        return prompts.record(request)
                .map(body -> ResponseBuilder.create(RestResponse.Status.CREATED, body)
                        .build());
    }
}
