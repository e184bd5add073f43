package org.hegui.consent.notice.reading;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import org.hegui.consent.notice.page.PublicNotice;

/** Published notices as files to keep. */
@Path("/public/notices/{handler}/{code}/{version: [1-9][0-9]{0,8}}/document")
@Tag(name = "Published notices")
public class NoticeFileResource {

    private final PublicNotices notices;

    NoticeFileResource(PublicNotices notices) {
        this.notices = notices;
    }

    /** One version as a file. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "downloadPublicNotice", summary = "Download a published version of a notice")
    public Uni<RestResponse<PublicNoticeResponse>> document(@BeanParam NoticeAddress address, int version) {
        return notices.find(address, version).map(NoticeFileResource::file);
    }

    private static RestResponse<PublicNoticeResponse> file(PublicNotice found) {
        var name = "notice-" + found.notice().code() + "-" + found.notice().version() + ".json";
        return RestResponse.ResponseBuilder.ok(PublicNoticeResponse.of(found))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
