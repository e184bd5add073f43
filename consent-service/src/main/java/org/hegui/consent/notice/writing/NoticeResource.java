package org.hegui.consent.notice.writing;

import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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
import org.hegui.platform.idempotency.Idempotent;
import org.hegui.platform.identity.Roles;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.platform.precondition.IfMatch;
import org.hegui.statute.Applies;

/** Notices over HTTP. */
@Path("/notices")
@Tag(name = "Notices")
public class NoticeResource {

    private final NoticeService notices;
    private final PublicationService publications;

    NoticeResource(NoticeService notices, PublicationService publications) {
        this.notices = notices;
        this.publications = publications;
    }

    /** Writes a notice as a draft. */
    @POST
    @Idempotent
    @RolesAllowed(Roles.PIPO)
    @APIResponseSchema(value = NoticeResponse.class, responseCode = "201")
    @Operation(operationId = "createNotice", summary = "Write a notice as a draft")
    public Uni<RestResponse<NoticeResponse>> create(@NotNull @Valid CreateNoticeRequest request) {
        return notices.create(request).map(NoticeResponse::of).map(body -> Created.at("/notices/", body.id(), body));
    }

    /** Replaces what a draft says. */
    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.PIPO)
    @Operation(operationId = "changeNotice", summary = "Replace what a draft says")
    public Uni<NoticeResponse> change(
            UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid ChangeNoticeRequest request) {
        return notices.change(id, ifMatch, request).map(NoticeResponse::of);
    }

    /** Deletes a draft. */
    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.PIPO)
    @Operation(operationId = "deleteNotice", summary = "Delete a draft")
    public Uni<Void> delete(UUID id, @BeanParam IfMatch ifMatch) {
        return notices.delete(id, ifMatch);
    }

    /** Publishes a notice for good, when no item that the law asks for is missing. */
    @POST
    @Idempotent
    @Path("/{id}/publication")
    @RolesAllowed(Roles.PIPO)
    @Applies({
        "PIPL-17", "PIPL-22", "PIPL-23", "PIPL-24", "PIPL-26", "PIPL-30", "PIPL-31", "PIPL-39", "NDSR-21", "ALG-16"
    })
    @Operation(
            operationId = "publishNotice",
            summary = "Publish a notice for good",
            description =
                    "The version takes the place of the one that people read until now, which stays readable. What is"
                            + " missing is named item by item in violations, with the rules in reasons.")
    public Uni<NoticeResponse> publish(UUID id, @BeanParam IfMatch ifMatch) {
        return publications.publish(id, ifMatch).map(NoticeResponse::of);
    }

    /** What a version lacks by the law of today. */
    @GET
    @Path("/{id}/completeness")
    @RolesAllowed({Roles.PIPO, Roles.COUNSEL, Roles.STAFF, Roles.MARKETER, Roles.AUDITOR})
    @Applies({"PIPL-17", "NDSR-21"})
    @Operation(operationId = "getNoticeCompleteness", summary = "Read what a version of a notice lacks")
    public Uni<CompletenessResponse> completeness(UUID id) {
        return publications.completeness(id).map(found -> CompletenessResponse.of(id, found));
    }

    /** One version of a notice. */
    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.PIPO,
        Roles.COUNSEL,
        Roles.STAFF,
        Roles.MARKETER,
        Roles.AUDITOR,
        Roles.INTEGRATOR,
        Roles.SERVICE,
        Roles.SUBJECT
    })
    @Operation(operationId = "getNotice", summary = "Read a version of a notice")
    public Uni<NoticeResponse> get(UUID id) {
        return notices.get(id).map(NoticeResponse::of);
    }

    /** All versions of all notices, oldest first. */
    @GET
    @RolesAllowed({Roles.PIPO, Roles.COUNSEL, Roles.STAFF, Roles.MARKETER, Roles.AUDITOR, Roles.INTEGRATOR})
    @Operation(operationId = "listNotices", summary = "List the versions of notices, or of the one with a code")
    public Uni<Page<NoticeResponse>> list(
            @RestQuery @Nullable @Size(max = 64) @Pattern(regexp = "[a-z0-9-]+") String code,
            @Valid @BeanParam PageRequest page) {
        return notices.list(code, page).map(found -> found.map(NoticeResponse::of));
    }
}
