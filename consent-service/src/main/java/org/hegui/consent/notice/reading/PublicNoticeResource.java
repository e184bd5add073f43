package org.hegui.consent.notice.reading;

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
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
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
import org.hegui.platform.identity.ActingHandler;
import org.hegui.platform.isolation.HandlerScope;
import org.hegui.platform.problem.Refusal;
import org.hegui.platform.problem.Violation;
import org.hegui.statute.Applies;

/** Published notices for everybody: whoever is told need not log in to read it. */
@Path("/public/notices/{handler}/{code}")
@Tag(name = "Published notices")
@PermitAll
public class PublicNoticeResource {

    private static final int OK = 200;
    private static final String CHOSEN_BY = HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE;

    private final PublicNoticeService notices;
    private final NoticePages pages;
    private final HandlerScope scope;

    PublicNoticeResource(PublicNoticeService notices, NoticePages pages, HandlerScope scope) {
        this.notices = notices;
        this.pages = pages;
        this.scope = scope;
    }

    /** The newest version. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @SecurityRequirements
    @Applies({"PIPL-7", "PIPL-17", "NDSR-21"})
    @Operation(
            operationId = "getPublicNotice",
            summary = "Read the newest published version of a notice",
            description =
                    "Needs no token. A browser, which accepts text/html, gets a page in the language that it prefers"
                            + " or that the query parameter lang names (zh-CN or en).")
    @APIResponse(
            responseCode = "200",
            description = "The notice, as JSON or as a page",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PublicNoticeResponse.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class))
            })
    @Parameter(
            name = "lang",
            in = ParameterIn.QUERY,
            description = "Language of the page; what the browser prefers when absent",
            schema = @Schema(enumeration = {"zh-CN", "en"}))
    public Uni<RestResponse<PublicNoticeResponse>> newest(@BeanParam NoticeAddress address) {
        return find(address, null).map(PublicNoticeResource::json);
    }

    /** The newest version as a page. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    @SecurityRequirements
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
    @SecurityRequirements
    @Operation(operationId = "getPublicNoticeVersion", summary = "Read a published version of a notice")
    @APIResponse(
            responseCode = "200",
            description = "The notice, as JSON or as a page",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PublicNoticeResponse.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class))
            })
    @Parameter(
            name = "lang",
            in = ParameterIn.QUERY,
            description = "Language of the page; what the browser prefers when absent",
            schema = @Schema(enumeration = {"zh-CN", "en"}))
    public Uni<RestResponse<PublicNoticeResponse>> version(@BeanParam NoticeAddress address, int version) {
        return find(address, version).map(PublicNoticeResource::json);
    }

    /** One version as a page. */
    @GET
    @Path("/{version: [1-9][0-9]{0,8}}")
    @Produces(MediaType.TEXT_HTML)
    @SecurityRequirements
    @Operation(hidden = true)
    public Uni<RestResponse<String>> versionPage(
            @BeanParam NoticeAddress address,
            int version,
            @RestQuery @Nullable String lang,
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage) {
        return page(address, version, language(lang, acceptLanguage));
    }

    /** One version as a file to keep. */
    @GET
    @Path("/{version: [1-9][0-9]{0,8}}/document")
    @Produces(MediaType.APPLICATION_JSON)
    @SecurityRequirements
    @Operation(operationId = "downloadPublicNotice", summary = "Download a published version of a notice")
    public Uni<RestResponse<PublicNoticeResponse>> document(@BeanParam NoticeAddress address, int version) {
        return find(address, version).map(PublicNoticeResource::file);
    }

    /** The address names the handler in the place of a token, and nothing but what is published is read. */
    private Uni<PublicNotice> find(NoticeAddress address, @Nullable Integer version) {
        return ActingHandler.isName(address.handler)
                ? scope.of(address.handler, () -> notices.read(address.handler, address.code, version))
                : Uni.createFrom().failure(PublicNoticeService::unknown);
    }

    private Uni<RestResponse<String>> page(NoticeAddress address, @Nullable Integer version, Language language) {
        return find(address, version)
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

    private static RestResponse<PublicNoticeResponse> file(PublicNotice found) {
        var name = "notice-" + found.notice().code() + "-" + found.notice().version() + ".json";
        return RestResponse.ResponseBuilder.ok(PublicNoticeResponse.of(found))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
