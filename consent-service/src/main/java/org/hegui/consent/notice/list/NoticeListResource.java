package org.hegui.consent.notice.list;

import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.hegui.platform.identity.Roles;
import org.hegui.statute.Applies;

/** The machine-readable lists of notices over HTTP. */
@Path("/notices")
@Tag(name = "Notices")
public class NoticeListResource {

    private final NoticeListService lists;

    NoticeListResource(NoticeListService lists) {
        this.lists = lists;
    }

    /** What is collected for the purposes that name the notice. */
    @GET
    @Path("/{id}/collection-list")
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
    @Applies("NDSR-21")
    @Operation(operationId = "getCollectionList", summary = "Read the list of what is collected")
    public Uni<CollectionListResponse> collected(UUID id) {
        return lists.lists(id).map(CollectionListResponse::of);
    }

    /** What others receive for the purposes that name the notice. */
    @GET
    @Path("/{id}/third-party-list")
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
    @Applies("NDSR-21")
    @Operation(operationId = "getThirdPartyList", summary = "Read the list of what others receive")
    public Uni<ThirdPartyListResponse> provided(UUID id) {
        return lists.lists(id).map(ThirdPartyListResponse::of);
    }
}
