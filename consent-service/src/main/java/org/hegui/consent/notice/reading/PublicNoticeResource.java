package org.hegui.consent.notice.reading;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;

import java.util.List;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import org.hegui.consent.notice.page.NoticePages;
import org.hegui.consent.notice.page.PublicNotice;
import org.hegui.platform.html.Language;
import org.hegui.platform.problem.Refusal;
import org.hegui.platform.problem.Violation;
import org.hegui.statute.Applies;

/** Published notices for everybody: whoever is told need not log in to read it. */
@Path("/public/notices/{handler}/{code}")
@Tag(name = "Published notices")
@PermitAll
@SecurityRequirements
@APIResponse(
        responseCode = "200",
        description = "The notice, as JSON or as a page",
        content = {
            @Content(
                    mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = PublicNoticeResponse.class)),
            @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class))
        })
public class PublicNoticeResource {

    private static final int OK = 200;
    private static final String LANGUAGE = "Language of the page; what the browser prefers when absent";
    private static final String CHOSEN_BY = HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE;

    private final PublicNotices notices;
    private final NoticePages pages;

    PublicNoticeResource(PublicNotices notices, NoticePages pages) {
        this.notices = notices;
        this.pages = pages;
    }

    /** The newest version. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Applies({"PIPL-7", "PIPL-17", "NDSR-21"})
    @Operation(
            operationId = "getPublicNotice",
            summary = "Read the newest published version of a notice",
            description =
                    "Needs no token. A browser, which accepts text/html, gets a page in the language that it prefers"
                            + " or that the query parameter lang names (zh-CN or en).")
    @Parameter(name = "lang", in = QUERY, description = LANGUAGE, schema = @Schema(enumeration = {"zh-CN", "en"}))
    public Uni<RestResponse<PublicNoticeResponse>> newest(@BeanParam NoticeAddress address) {
        return notices.find(address, null).map(PublicNoticeResource::json);
    }

    /** The newest version as a page. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Uni<RestResponse<String>> newestPage(
            @BeanParam NoticeAddress address,
            @RestQuery @Nullable String lang,
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage) {
        return page(address, null, language(lang, acceptLanguage));
    }

    /** One version. */
    @GET
    @Path("/{version: [1-9][0-9]{0,8}}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getPublicNoticeVersion", summary = "Read a published version of a notice")
    @Parameter(name = "lang", in = QUERY, description = LANGUAGE, schema = @Schema(enumeration = {"zh-CN", "en"}))
    public Uni<RestResponse<PublicNoticeResponse>> version(@BeanParam NoticeAddress address, int version) {
        return notices.find(address, version).map(PublicNoticeResource::json);
    }

    /** One version as a page. */
    @GET
    @Path("/{version: [1-9][0-9]{0,8}}")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Uni<RestResponse<String>> versionPage(
            @BeanParam NoticeAddress address,
            int version,
            @RestQuery @Nullable String lang,
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage) {
        return page(address, version, language(lang, acceptLanguage));
    }

    private Uni<RestResponse<String>> page(NoticeAddress address, @Nullable Integer version, Language language) {
        return notices.find(address, version)
                .chain(found -> pages.write(found, language, address.path()))
                .map(page -> page.answer(OK, CHOSEN_BY));
    }

    private static Language language(@Nullable String lang, @Nullable String acceptLanguage) {
        return lang == null
                ? Language.preferredBy(acceptLanguage)
                : Language.ofTag(lang)
                        .orElseThrow(() -> Refusal.ofFields(List.of(new Violation("lang", "must be zh-CN or en"))));
    }

    private static RestResponse<PublicNoticeResponse> json(PublicNotice found) {
        return RestResponse.ResponseBuilder.ok(PublicNoticeResponse.of(found))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }
}
