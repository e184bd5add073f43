package org.hegui.gateway.page;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.resteasy.reactive.RestResponse;

import org.hegui.platform.html.HtmlPage;
import org.hegui.platform.html.Language;
import org.hegui.platform.html.Packaged;
import org.hegui.platform.html.StyleSheet;

/** Turns a template into a page in the reader's language. */
@ApplicationScoped
class Pages {

    private final StyleSheet style = new StyleSheet(Packaged.text("pages/style.css"));

    /** The page as the answer of an endpoint. */
    Uni<RestResponse<String>> answer(int status, TemplateInstance template, Language language) {
        return template.data("style", style.sheet())
                .data("language", language)
                .setLocale(language.tag())
                .createUni()
                .map(html -> new HtmlPage(html, language, style).answer(status));
    }
}
