package org.hegui.consent.notice.completeness;

import org.hegui.consent.notice.NoticeLanguage;
import org.hegui.platform.problem.Violation;
import org.hegui.statute.Reason;
import org.hegui.statute.notice.MissingItem;
import org.hegui.statute.notice.NoticeItem;

/**
 * An item that a notice lacks in one language.
 *
 * @param language where it is missing
 * @param item what is missing
 * @param reason which rule asks for it
 */
public record Gap(NoticeLanguage language, NoticeItem item, Reason reason) {

    static Gap of(NoticeLanguage language, MissingItem missing) {
        return new Gap(language, missing.item(), missing.reason());
    }

    /** Where it belongs in a request, such as {@code zh.handlerName}. */
    public String field() {
        return language.code() + "." + item.code();
    }

    /** The gap as a field that breaks its rule. */
    public Violation violation() {
        var label = item.label();
        return new Violation(field(), "must state " + label.en() + " (" + reason.rule() + "); 须写明“" + label.zh() + "”");
    }
}
