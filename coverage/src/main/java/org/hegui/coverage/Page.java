package org.hegui.coverage;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hegui.statute.LeftTo;
import org.hegui.statute.Rule;
import org.hegui.statute.Text;

/** The page of legal coverage, in Markdown, to be read from the folder {@code docs}. The same coverage gives the same page. */
record Page(Coverage coverage) {
    private static final String INTRODUCTION = """
            # Legal coverage

            Which function applies each rule of the catalogue, which tests show it and which endpoints offer it. Generated from the
            marks `@Applies` in the sources: don't edit, run `./suite render-coverage`. A rule without a function says who
            applies it instead.

            """;
    /** What the data write for a rule without an article. */
    private static final String NO_ARTICLE = "—";

    /** The whole page. */
    String render() {
        return INTRODUCTION + counts() + leftToOthers() + laws() + drafts();
    }

    private String counts() {
        return """
                | | |
                | --- | --- |
                | rules | %d |
                | with a function | %d |
                | left to others | %d |
                | open: no function, or one without a test | %d |
                | drafts, never applied | %d |

                """.formatted(
                        coverage.rules().size(),
                        count(CoveredRule::applied),
                        count(rule -> rule.left() && !rule.applied()),
                        count(CoveredRule::open),
                        coverage.drafts().size());
    }

    private long count(Predicate<CoveredRule> property) {
        return coverage.rules().stream().filter(property).count();
    }

    private String leftToOthers() {
        var rows = Arrays.stream(LeftTo.values())
                .map(who -> "| %s | %s %s | %d |\n"
                        .formatted(
                                name(who),
                                who.why().en(),
                                who.why().zh(),
                                count(rule -> rule.rule().leftTo() == who && !rule.applied())))
                .collect(Collectors.joining());
        return "| left | because | rules |\n| --- | --- | --- |\n" + rows + "\n";
    }

    private String laws() {
        var laws = new LinkedHashMap<Text, List<CoveredRule>>();
        coverage.rules().forEach(rule -> laws.merge(rule.rule().law(), List.of(rule), Page::joined));
        return laws.entrySet().stream()
                .map(law -> table(law.getKey(), law.getValue()))
                .collect(Collectors.joining());
    }

    private static List<CoveredRule> joined(List<CoveredRule> some, List<CoveredRule> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static String table(Text law, List<CoveredRule> rules) {
        var rows = rules.stream().map(Page::row).collect(Collectors.joining());
        return "## " + law.en() + " " + law.zh() + "\n\n"
                + "| rule | article, title | functions | tests | endpoints |\n| --- | --- | --- | --- | --- |\n"
                + rows + "\n";
    }

    private static String row(CoveredRule rule) {
        return "| %s | %s | %s | %s | %s |\n"
                .formatted(
                        rule.id(),
                        heading(rule),
                        functions(rule),
                        links(rule.marks(MarkKind.TEST)),
                        links(rule.marks(MarkKind.ENDPOINT)));
    }

    private static String heading(CoveredRule rule) {
        var title = rule.rule().title();
        var article = article(rule.rule());
        return (article.isEmpty() ? "" : article + " · ") + title.en() + " " + title.zh()
                + rule.versions().stream()
                        .map(version -> earlier(version, rule.rule()))
                        .collect(Collectors.joining());
    }

    private static String earlier(Rule version, Rule newest) {
        if (version.effectiveTo() == null) {
            return "";
        }
        var moved = !article(version).isEmpty() && !article(version).equals(article(newest));
        return " (until %s %s)".formatted(version.effectiveTo(), moved ? article(version) : "another text");
    }

    private static String article(Rule version) {
        return version.article().number().equals(NO_ARTICLE)
                ? ""
                : version.article().label().en();
    }

    private static String functions(CoveredRule rule) {
        var leftTo = rule.rule().leftTo();
        if (rule.applied()) {
            return links(rule.marks(MarkKind.FUNCTION)) + (leftTo == null ? "" : "; left: " + name(leftTo));
        }
        return leftTo == null ? "**open**" : "left: " + name(leftTo);
    }

    private static String links(List<Mark> marks) {
        return marks.stream()
                .map(mark -> "[%s](../%s)".formatted(mark.label(), mark.file()))
                .collect(Collectors.joining("<br>"));
    }

    private static String name(LeftTo who) {
        return who.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private String drafts() {
        var rows = coverage.drafts().stream()
                .map(draft -> "| %s | %s %s | %s | %s %s |\n"
                        .formatted(
                                draft.id(),
                                draft.law().en(),
                                draft.law().zh(),
                                draft.published(),
                                draft.summary().en(),
                                draft.summary().zh()))
                .collect(Collectors.joining());
        return "## Drafts, never applied\n\n| draft | law | published | summary |\n| --- | --- | --- | --- |\n" + rows;
    }
}
