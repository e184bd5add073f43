package org.hegui.consent.notice;

import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/** Notices over HTTP. */
@Path("/notices")
@Tag(name = "Notices")
public class NoticeResource {

    private final NoticeService notices;

    NoticeResource(NoticeService notices) {
        this.notices = notices;
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

    /** Publishes a notice for good, when no item that the law asks for is missing. */
    @POST
    @Idempotent
    @Path("/{id}/publication")
    @RolesAllowed(Roles.PIPO)
    @Applies({"PIPL-17", "PIPL-30", "PIPL-39", "NDSR-21"})
    @Operation(operationId = "publishNotice", summary = "Publish a notice for good")
    public Uni<NoticeResponse> publish(UUID id, @BeanParam IfMatch ifMatch) {
        return notices.publish(id, ifMatch).map(NoticeResponse::of);
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
    @Operation(operationId = "listNotices", summary = "List the versions of notices")
    public Uni<Page<NoticeResponse>> list(@Valid @BeanParam PageRequest page) {
        return notices.list(page).map(found -> found.map(NoticeResponse::of));
    }
}
