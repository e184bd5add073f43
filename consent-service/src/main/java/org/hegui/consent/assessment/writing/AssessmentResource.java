package org.hegui.consent.assessment.writing;

import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import org.hegui.platform.api.Created;
import org.hegui.platform.idempotency.Idempotent;
import org.hegui.platform.identity.Roles;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.platform.precondition.IfMatch;
import org.hegui.statute.Applies;

/** Impact assessments over HTTP. */
@Path("/assessments")
@Tag(name = "Assessments")
public class AssessmentResource {

    private final WritingService writing;
    private final AssessmentReadService reading;
    private final AssessmentDeletionService deletions;

    AssessmentResource(WritingService writing, AssessmentReadService reading, AssessmentDeletionService deletions) {
        this.writing = writing;
        this.reading = reading;
        this.deletions = deletions;
    }

    /** Writes the first version of an assessment as a draft. */
    @POST
    @Idempotent
    @RolesAllowed({Roles.PIPO, Roles.COUNSEL})
    @APIResponseSchema(value = AssessmentResponse.class, responseCode = "201")
    @Applies({"PIPL-55", "PIPL-56"})
    @Operation(operationId = "createAssessment", summary = "Write an impact assessment as a draft")
    public Uni<RestResponse<AssessmentResponse>> create(@NotNull @Valid WriteAssessmentRequest request) {
        return writing.create(request)
                .map(AssessmentResponse::of)
                .map(body -> Created.at("/assessments/", body.id(), body));
    }

    /** Writes the draft anew; whoever does so may not approve it. */
    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.PIPO, Roles.COUNSEL})
    @Applies("PIPL-56")
    @Operation(operationId = "changeAssessment", summary = "Write a draft of an impact assessment anew")
    public Uni<AssessmentResponse> change(
            UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid WriteAssessmentRequest request) {
        return writing.change(id, ifMatch, request).map(AssessmentResponse::of);
    }

    /** Begins the next version: after a rejection, after a change of what it is about, or whenever it is time. */
    @POST
    @Idempotent
    @Path("/{id}/versions")
    @RolesAllowed({Roles.PIPO, Roles.COUNSEL})
    @APIResponseSchema(value = AssessmentResponse.class, responseCode = "201")
    @Applies({"PIPL-55", "PIPL-56"})
    @Operation(operationId = "draftAssessmentVersion", summary = "Begin the next version of an impact assessment")
    public Uni<RestResponse<AssessmentResponse>> next(
            UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid WriteAssessmentRequest request) {
        return writing.next(id, ifMatch, request)
                .map(AssessmentResponse::of)
                .map(body -> Created.at("/assessments/" + id + "/versions/", body.version(), body));
    }

    /** Deletes a draft; what was submitted is kept for as long as the law asks. */
    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.PIPO)
    @Applies("PIPL-56")
    @Operation(operationId = "deleteAssessment", summary = "Delete a draft of an impact assessment")
    public Uni<Void> delete(UUID id, @BeanParam IfMatch ifMatch) {
        return deletions.delete(id, ifMatch);
    }

    /** One assessment as its newest version says. */
    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PIPO, Roles.COUNSEL, Roles.AUDITOR, Roles.SERVICE})
    @Operation(operationId = "getAssessment", summary = "Read an impact assessment")
    public Uni<AssessmentResponse> get(UUID id) {
        return reading.get(id).map(AssessmentResponse::of);
    }

    /** All assessments of the handler, oldest first, each as its newest version says. */
    @GET
    @RolesAllowed({Roles.PIPO, Roles.COUNSEL, Roles.AUDITOR, Roles.SERVICE})
    @Operation(operationId = "listAssessments", summary = "List the impact assessments")
    public Uni<Page<AssessmentResponse>> list(@Valid @BeanParam PageRequest page) {
        return reading.list(page).map(found -> found.map(AssessmentResponse::of));
    }

    /** All versions of an assessment, oldest first. */
    @GET
    @Path("/{id}/versions")
    @RolesAllowed({Roles.PIPO, Roles.COUNSEL, Roles.AUDITOR, Roles.SERVICE})
    @Operation(operationId = "listAssessmentVersions", summary = "List the versions of an impact assessment")
    public Uni<Page<AssessmentResponse>> versions(UUID id, @Valid @BeanParam PageRequest page) {
        return reading.versions(id, page).map(found -> found.map(AssessmentResponse::of));
    }

    /** One version of an assessment. */
    @GET
    @Path("/{id}/versions/{number}")
    @RolesAllowed({Roles.PIPO, Roles.COUNSEL, Roles.AUDITOR, Roles.SERVICE})
    @Operation(operationId = "getAssessmentVersion", summary = "Read a version of an impact assessment")
    public Uni<AssessmentResponse> version(UUID id, int number) {
        return reading.get(id, number).map(AssessmentResponse::of);
    }
}
