package org.hegui.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Draft;
import org.hegui.statute.Rule;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Statute;
import org.hegui.statute.Text;

/**
 * Finds what somebody means by an id: a rule, the rule that stood at that article on a day before its law was
 * renumbered, or a draft.
 */
final class RuleSearch {
    private static final int SUGGESTED = 4;
    private static final int MISSPELT = 2;
    private static final int LONGEST = 40;

    private final Statute statute;
    private final RuleBook book;

    RuleSearch(Statute statute, LocalDate day) {
        this.statute = statute;
        this.book = statute.asOf(day);
    }

    /**
     * The rule or draft.
     *
     * @throws BadInput when there is none, with the ids that come near
     */
    Answer find(String id) {
        var cited = cited(id);
        if (statute.ids().contains(id) && (book.inForce(id) || cited.isEmpty())) {
            return answer(id, id, cited.map(rule -> elsewhere(id, rule)).orElse(null));
        }
        return cited.map(rule -> answer(rule.id(), id, renumbered(id, rule)))
                .or(() -> draft(id))
                .orElseThrow(() -> unknown(id));
    }

    /** Another rule that stood at the article of this number on the day. */
    private Optional<Rule> cited(String id) {
        var hyphen = id.indexOf('-');
        return hyphen < 1
                ? Optional.empty()
                : book.cited(id.substring(0, hyphen), id.substring(hyphen + 1))
                        .filter(rule -> !rule.id().equals(id));
    }

    private Answer answer(String id, String asked, @Nullable Text note) {
        var versions =
                statute.rules().stream().filter(rule -> rule.id().equals(id)).toList();
        return new RuleAnswer(asked, book.date(), versions, note);
    }

    private Optional<Answer> draft(String id) {
        return statute.drafts().stream()
                .filter(draft -> draft.id().equals(id))
                .findFirst()
                .map(DraftAnswer::new);
    }

    /** A version, of whatever time, that stood at the article of this number. */
    private Optional<Rule> former(String id) {
        var hyphen = id.indexOf('-') + 1;
        return statute.rules().stream()
                .filter(rule -> rule.id().startsWith(id.substring(0, hyphen))
                        && rule.article().number().equals(id.substring(hyphen)))
                .findFirst();
    }

    private BadInput formerly(String id, Rule rule) {
        var last = rule.effectiveTo();
        var zh = last == null ? "自 " + rule.effectiveFrom() + " 起" : "至 " + last + " 止";
        var en = last == null ? "from " + rule.effectiveFrom() + " on" : "until " + last;
        return new BadInput(
                "规则目录中没有 " + id + "；" + zh + "，" + rule.article().label().zh() + "的编号为 " + rule.id() + "。",
                "There is no rule " + id + " in the catalogue on " + book.date() + "; "
                        + rule.article().label().en() + " " + en + " has the id " + rule.id() + ".");
    }

    private Text renumbered(String id, Rule rule) {
        var article = rule.article().label();
        return new Text(
                book.date() + " 当日的" + article.zh() + "，在目录中编号为 " + rule.id() + "。",
                article.en() + " of " + book.date() + " has the id " + rule.id() + " in the catalogue, not " + id
                        + ".");
    }

    private Text elsewhere(String id, Rule rule) {
        var article = rule.article().label();
        return new Text(
                "本编号不随法律修订而变。" + book.date() + " 当日的" + article.zh() + "是 " + rule.id() + "。",
                "The id " + id + " stays when a law is renumbered. " + article.en() + " of " + book.date() + " was "
                        + rule.id() + ".");
    }

    private BadInput unknown(String id) {
        var former = former(id);
        if (former.isPresent()) {
            return formerly(id, former.get());
        }
        var near = near(id);
        return near.isEmpty()
                ? new BadInput("规则目录中没有这个编号。", "There is no such rule in the catalogue.")
                : new BadInput(
                        "规则目录中没有 " + id + "；相近的有 " + String.join("、", near) + "。",
                        "There is no rule " + id + " in the catalogue; near it are " + String.join(", ", near) + ".");
    }

    /** Ids that a slip of the hand turns into this one, the most similar first. */
    private List<String> near(String id) {
        if (id.length() > LONGEST) {
            return List.of();
        }
        return Stream.concat(statute.ids().stream(), statute.drafts().stream().map(Draft::id))
                .filter(known -> Spelling.distance(id, known) <= Math.min(MISSPELT, id.length() / 2))
                .sorted(Comparator.comparingInt(known -> Spelling.distance(id, known)))
                .limit(SUGGESTED)
                .toList();
    }
}
