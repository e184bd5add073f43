package org.hegui.consent.notice.page;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.hegui.platform.html.Language;
import org.hegui.statute.LegalTime;

/**
 * A day on the page.
 *
 * @param iso for programs, such as {@code 2026-11-22}
 * @param text for people
 */
public record PageDate(String iso, String text) {

    private static final DateTimeFormatter ZH = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** The day in Shanghai. */
    static PageDate of(Instant instant, Language language) {
        var day = LegalTime.date(instant);
        return new PageDate(day.toString(), day.format(language == Language.CHINESE ? ZH : EN));
    }
}
