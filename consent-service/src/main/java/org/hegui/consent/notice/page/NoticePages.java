package org.hegui.consent.notice.page;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.html.HtmlPage;
import org.hegui.platform.html.Language;
import org.hegui.platform.html.Packaged;
import org.hegui.platform.html.StyleSheet;

/** Writes the page of a notice. */
@ApplicationScoped
public class NoticePages {

    private final StyleSheet style = new StyleSheet(Packaged.text("pages/notice.css"));

    /** The page of this notice in this language, at this path of the server. */
    public Uni<HtmlPage> write(PublicNotice found, Language language, String address) {
        var page = NoticePage.of(found, language, address);
        return Templates.page(page, style.sheet()).createUni().map(html -> new HtmlPage(html, page.language(), style));
    }
}
