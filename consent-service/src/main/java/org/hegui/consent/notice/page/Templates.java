package org.hegui.consent.notice.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page's template. */
@CheckedTemplate(basePath = "notice")
final class Templates {

    private Templates() {}

    static native TemplateInstance page(NoticePage page, String style);
}
