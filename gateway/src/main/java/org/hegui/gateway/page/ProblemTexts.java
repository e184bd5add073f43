package org.hegui.gateway.page;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.html.Language;
import org.hegui.platform.html.Packaged;

/** The explanations in {@code docs/problems.md}. Its top describes the format. */
@ApplicationScoped
class ProblemTexts {

    private static final String HEADING = "## ";
    private static final Map<Language, String> MARKS =
            new EnumMap<>(Map.of(Language.CHINESE, "**zh**: ", Language.ENGLISH, "**en**: "));

    private final Map<String, ProblemText> byCode;

    ProblemTexts() {
        this(Packaged.text("pages/problems.md"));
    }

    ProblemTexts(String markdown) {
        this.byCode = Collections.unmodifiableMap(parse(markdown));
    }

    /** All kinds of problem in the order of the file. */
    Collection<ProblemText> all() {
        return byCode.values();
    }

    /** The explanation of this code, if there is one. */
    Optional<ProblemText> of(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    private static Map<String, ProblemText> parse(String markdown) {
        var found = new LinkedHashMap<String, ProblemText>();
        for (var section : markdown.split("(?m)^(?=## )")) {
            if (section.startsWith(HEADING)) {
                var text = problem(section);
                found.put(text.code(), text);
            }
        }
        return found;
    }

    private static ProblemText problem(String section) {
        var code = section.lines()
                .findFirst()
                .orElseThrow()
                .substring(HEADING.length())
                .strip();
        var texts = new EnumMap<Language, String>(Language.class);
        MARKS.forEach((language, mark) -> texts.put(language, paragraph(section, mark, code)));
        return new ProblemText(code, texts);
    }

    private static String paragraph(String section, String mark, String code) {
        return section.lines()
                .filter(line -> line.startsWith(mark))
                .findFirst()
                .map(line -> line.substring(mark.length()).strip())
                .orElseThrow(() -> new IllegalStateException(
                        "docs/problems.md: '" + code + "' lacks the line that begins with " + mark));
    }
}
