package org.hegui.consent.notice.writing;

import org.hegui.consent.notice.NoticeLanguage;
import org.hegui.consent.notice.completeness.Gap;
import org.hegui.statute.Reason;
import org.hegui.statute.Text;

/**
 * An item that a notice lacks in one language.
 *
 * @param field where it belongs in a request, such as {@code zh.handlerName}
 * @param language in which language it is missing
 * @param item code of the item
 * @param label what people call the item
 * @param reason which rule asks for it
 */
public record GapResponse(String field, NoticeLanguage language, String item, Text label, Reason reason) {

    static GapResponse of(Gap gap) {
        return new GapResponse(
                gap.field(), gap.language(), gap.item().code(), gap.item().label(), gap.reason());
    }
}
