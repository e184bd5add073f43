package org.hegui.consent.receipt.print;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;

import org.hegui.platform.html.HtmlPage;
import org.hegui.platform.html.StyleSheet;

/** A receipt as a page of HTML. */
public final class ReceiptPage {

    private static final StyleSheet STYLE = new StyleSheet("""
            body{font:16px/1.6 system-ui,sans-serif;max-width:46em;margin:2em auto;padding:0 1em;color:#1b1b1b}
            h1{font-size:1.4em}h2{font-size:1.1em;border-bottom:1px solid #999;margin-top:1.6em}
            dl{display:grid;grid-template-columns:11em 1fr;gap:.3em 1em}dt{color:#555}
            dd{margin:0;white-space:pre-line;overflow-wrap:anywhere}figure{margin:1em 0}svg{width:11em;height:11em}
            """);

    private ReceiptPage() {}

    /** The page; everything that the receipt says is escaped. */
    public static Uni<HtmlPage> of(ReceiptSheet sheet) {
        return Templates.page(sheet, STYLE.sheet())
                .createUni()
                .map(html -> new HtmlPage(html, sheet.language(), STYLE));
    }

    @CheckedTemplate(basePath = "receipt")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance page(ReceiptSheet sheet, String style);
    }
}
