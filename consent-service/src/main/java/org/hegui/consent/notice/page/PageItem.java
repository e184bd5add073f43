package org.hegui.consent.notice.page;

import java.util.Locale;

import org.hegui.platform.html.Language;
import org.hegui.statute.Text;

/**
 * An item of the notice on the page.
 *
 * @param label what people call it
 * @param text its words
 */
public record PageItem(String label, String text) {

    static PageItem of(Text label, String text, Language language) {
        return new PageItem(heading(label, language), text);
    }

    /** The label as a heading. */
    static String heading(Text label, Language language) {
        return language == Language.CHINESE ? label.zh() : capital(label.en());
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ENGLISH) + text.substring(1);
    }
}
