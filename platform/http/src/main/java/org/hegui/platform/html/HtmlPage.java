package org.hegui.platform.html;

import java.util.Map;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * A page in one language, ready to be answered with the headers that protect it.
 *
 * @param html the whole page
 * @param language its language
 * @param style the style sheet that is written into it
 */
public record HtmlPage(String html, Language language, StyleSheet style) {

    /** The page as the answer of an endpoint that writes HTML only. */
    public RestResponse<String> answer(int status) {
        return answer(status, HttpHeaders.ACCEPT_LANGUAGE);
    }

    /** The page as the answer of an endpoint that chooses among its forms by these headers of the request. */
    public RestResponse<String> answer(int status, String vary) {
        var response = ResponseBuilder.<String>create(status).entity(html);
        headers(vary).forEach(response::header);
        return response.build();
    }

    private Map<String, String> headers(String vary) {
        return Map.of(
                HttpHeaders.CONTENT_TYPE,
                MediaType.TEXT_HTML + ";charset=UTF-8",
                HttpHeaders.CONTENT_LANGUAGE,
                language.tag(),
                HttpHeaders.VARY,
                vary,
                HttpHeaders.CACHE_CONTROL,
                "no-store",
                "Content-Security-Policy",
                style.policy());
    }
}
