package org.hegui.evidence;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import picocli.CommandLine.ITypeConverter;

/** The language of text for people; JSON has both. */
enum Language {
    ZH,
    EN;

    /**
     * Chinese for a Chinese locale, else English. The variables come first, in the order of POSIX: Java knows a locale only
     * when the machine has it installed.
     */
    static Language of(Map<String, String> environment, Locale locale) {
        var name = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(variable -> environment.getOrDefault(variable, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(locale.getLanguage());
        return name.startsWith("zh") ? ZH : EN;
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
                default -> throw new BadInput("--lang 只能是 zh 或者 en。", "--lang takes zh or en.");
            };
        }
    }
}
