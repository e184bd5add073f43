package org.hegui.consent.notice.completeness;

import static org.hegui.consent.ConsentProblem.NOTICE_INCOMPLETE;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hegui.consent.notice.NoticeContent;
import org.hegui.consent.notice.NoticeLanguage;
import org.hegui.platform.problem.Refusal;
import org.hegui.statute.RuleBook;
import org.hegui.statute.notice.NoticeItem;
import org.hegui.statute.notice.NoticeRule;

/**
 * Whether a notice says all it must, in both languages.
 *
 * @param required what it must say, in the order of the statute
 * @param gaps what it doesn't say, Chinese first
 */
public record Completeness(List<NoticeItem> required, List<Gap> gaps) {

    /** The completeness of this content by the rules of this book. */
    public static Completeness of(NoticeContent content, RuleBook rules) {
        var rule = new NoticeRule(rules);
        var gaps = Stream.of(NoticeLanguage.values())
                .flatMap(language ->
                        rule.missing(content.items(language)).stream().map(missing -> Gap.of(language, missing)))
                .toList();
        return new Completeness(rule.required(content.occasions()), gaps);
    }

    /** Whether the notice may be published. */
    public boolean complete() {
        return gaps.isEmpty();
    }

    /**
     * Lets a complete notice through.
     *
     * @throws Refusal (409) that names each missing item with its rule
     */
    public void require() {
        if (!complete()) {
            throw new Refusal(
                    NOTICE_INCOMPLETE,
                    gaps.stream().map(Gap::field).collect(Collectors.joining(", ", "The notice lacks ", ".")),
                    gaps.stream().map(Gap::reason).distinct().toList(),
                    gaps.stream().map(Gap::violation).toList());
        }
    }
}
