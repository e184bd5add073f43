package org.hegui.law;

import java.util.Locale;

import picocli.CommandLine.ITypeConverter;

import org.hegui.statute.Text;

/** The language of text for people; JSON has both. */
enum Language {
    ZH,
    EN;

    /** Chinese for a Chinese locale, else English. */
    static Language of(Locale locale) {
        return locale.getLanguage().equals("zh") ? ZH : EN;
    }

    String of(Text text) {
        return this == ZH ? text.zh() : text.en();
    }

    String of(String zh, String en) {
        return this == ZH ? zh : en;
    }

    static final class Converter implements ITypeConverter<Language> {
        @Override
        public Language convert(String value) {
            return switch (value) {
                case "zh" -> ZH;
                case "en" -> EN;
                default -> throw new BadInput("只能是 zh 或者 en。", "it takes zh or en.");
            };
        }
    }
}
