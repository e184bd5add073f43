package org.hegui.coverage;

import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds ids of rules in text: what begins like an id of the catalogue and goes on with a number or capitals. */
final class RuleIds {
    private final Pattern pattern;

    /** Knows the beginnings of these ids, each up to its first hyphen. */
    RuleIds(Collection<String> ids) {
        var beginnings = ids.stream()
                .map(id -> id.contains("-") ? id.substring(0, id.indexOf('-')) : id)
                .distinct()
                .collect(Collectors.joining("|"));
        this.pattern = Pattern.compile(
                "(?<![\\w-])(?:" + beginnings + ")-(?:[0-9]+(?:-[0-9]+)?(?:\\([0-9]{1,2}\\))?|[A-Z]+)(?![\\w])");
    }

    List<String> in(String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }
}
