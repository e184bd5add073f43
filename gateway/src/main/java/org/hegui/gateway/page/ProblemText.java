package org.hegui.gateway.page;

import java.util.Map;

import org.hegui.platform.html.Language;

/**
 * What a kind of problem means and what the caller should do.
 *
 * @param code the problem's code
 * @param texts one paragraph for each language
 */
public record ProblemText(String code, Map<Language, String> texts) {

    /** The paragraph in this language. */
    public String in(Language language) {
        return texts.get(language);
    }
}
