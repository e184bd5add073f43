package org.hegui.platform.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The languages in which every page exists. */
public enum Language {
    CHINESE("zh-CN"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** Language tag (BCP 47) for the {@code lang} attribute and for the texts. */
    public String tag() {
        return tag;
    }

    /** The language with this tag; empty for any other text and for null. */
    public static Optional<Language> ofTag(@Nullable String tag) {
        return Stream.of(values()).filter(language -> language.tag.equals(tag)).findAny();
    }

    /** The language that the reader prefers (RFC 9110 §12.5.4); Chinese when they name neither or name nothing. */
    public static Language preferredBy(@Nullable String acceptLanguage) {
        return ranges(acceptLanguage).stream()
                .filter(range -> range.getWeight() > 0)
                .map(range -> Locale.forLanguageTag(range.getRange()).getLanguage())
                .filter(language -> language.equals("zh") || language.equals("en"))
                .findFirst()
                .map(language -> language.equals("zh") ? CHINESE : ENGLISH)
                .orElse(CHINESE);
    }

    private static List<Locale.LanguageRange> ranges(@Nullable String acceptLanguage) {
        try {
            return acceptLanguage == null || acceptLanguage.isBlank()
                    ? List.of()
                    : Locale.LanguageRange.parse(acceptLanguage);
        } catch (IllegalArgumentException _) {
            return List.of();
        }
    }
}
