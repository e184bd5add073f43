package org.hegui.gateway.page;

import java.util.Map;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Turns a template into a page in the reader's language, with the headers that protect it. */
@ApplicationScoped
class Pages {

    private final Style style;

    Pages(Style style) {
        this.style = style;
    }

    /** The page as the answer of an endpoint. */
    Uni<RestResponse<String>> answer(int status, TemplateInstance template, Language language) {
        return template.data("style", style.sheet())
                .data("language", language)
                .setLocale(language.tag())
                .createUni()
                .map(html -> response(status, html, language));
    }

    private Map<String, String> headers(Language language) {
        return Map.of(
                HttpHeaders.CONTENT_TYPE,
                MediaType.TEXT_HTML + ";charset=UTF-8",
                HttpHeaders.CONTENT_LANGUAGE,
                language.tag(),
                HttpHeaders.VARY,
                HttpHeaders.ACCEPT_LANGUAGE,
                HttpHeaders.CACHE_CONTROL,
                "no-store",
                "Content-Security-Policy",
                style.policy());
    }

    private RestResponse<String> response(int status, String html, Language language) {
        var response = ResponseBuilder.<String>create(status).entity(html);
        headers(language).forEach(response::header);
        return response.build();
    }
}
