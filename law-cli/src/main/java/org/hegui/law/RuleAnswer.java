package org.hegui.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Confidence;
import org.hegui.statute.LeftTo;
import org.hegui.statute.Rule;
import org.hegui.statute.Text;

/**
 * A rule of the catalogue, in both languages.
 *
 * @param asked the id that was asked for
 * @param day the day that was asked for
 * @param versions all versions of the rule, never empty
 * @param note what to know about the number, null for nothing
 */
record RuleAnswer(
        String asked,
        LocalDate day,
        List<Rule> versions,
        @Nullable Text note) implements Answer {

    @Override
    public Map<String, @Nullable Object> json() {
        var current = current();
        return new Json()
                .put("id", versions.getFirst().id())
                .put("asked", asked)
                .put("draft", false)
                .put("asOf", day)
                .put("inForce", current != null)
                .put("current", current == null ? null : json(current))
                .put("versions", versions.stream().map(RuleAnswer::json).toList())
                .put("note", note)
                .fields();
    }

    @Override
    public void write(Page page) {
        var current = current();
        var shown = current == null ? versions.getLast() : current;
        var title = shown.id() + "  " + both(shown.title());
        page.line(title, title);
        if (current == null) {
            page.line(day + " 当日未施行。", "Not in force on " + day + ".");
        }
        if (note != null) {
            page.line(note.zh(), note.en());
        }
        write(page, shown);
        if (versions.size() > 1) {
            page.gap().line("其他版本", "Other versions");
        }
        for (var other : versions) {
            if (other != shown) {
                page.row(
                        page.in(inForce(other)),
                        other.article().label().zh(),
                        other.article().label().en());
                page.note(other.duty().zh()).note(other.duty().en());
            }
        }
    }

    private static void write(Page page, Rule rule) {
        page.row(new Text("法律", "law"), both(rule.law()));
        page.row(new Text("条文", "article"), both(rule.article().label()));
        page.row(new Text("要求", "duty"), rule.duty().zh());
        page.row("", rule.duty().en());
        page.row(new Text("施行", "in force"), page.in(inForce(rule)));
        page.row(new Text("可信度", "confidence"), page.in(meaning(rule.confidence())));
        page.row(new Text("来源", "source"), rule.source());
        page.row(new Text("适用", "applied by"), page.in(applied(rule.leftTo())));
    }

    /** Both languages in one line, once when they are the same. */
    static String both(Text text) {
        return text.zh().equals(text.en()) ? text.zh() : text.zh() + " · " + text.en();
    }

    static Text meaning(Confidence confidence) {
        return switch (confidence) {
            case A -> new Text("A（已读全文）", "A: the full text of the law was read");
            case B -> new Text("B（官方转载、律所说明等印证）", "B: confirmed by an official repost or a dated note");
            case C -> new Text("C（应属正确，未重读原文）", "C: believed correct, the text was not read again");
            case D -> new Text("D（不确定，由人判断）", "D: uncertain, a person decides");
        };
    }

    private @Nullable Rule current() {
        return versions.stream()
                .filter(version -> version.inForce(day))
                .findFirst()
                .orElse(null);
    }

    private static Text inForce(Rule rule) {
        var first = rule.effectiveFrom();
        var last = rule.effectiveTo();
        return last == null
                ? new Text(first + " 起", "from " + first)
                : new Text(first + " 至 " + last, first + " to " + last);
    }

    private static Text applied(@Nullable LeftTo leftTo) {
        return leftTo == null
                ? new Text("由本系统的函数适用", "a function of statute")
                : new Text(leftTo.why().zh(), "no function: " + leftTo.why().en());
    }

    private static Map<String, @Nullable Object> json(Rule rule) {
        return new Json()
                .put("law", rule.law())
                .put("article", rule.article().label())
                .put("title", rule.title())
                .put("duty", rule.duty())
                .put("effectiveFrom", rule.effectiveFrom())
                .put("effectiveTo", rule.effectiveTo())
                .put("confidence", rule.confidence())
                .put("source", rule.source())
                .put("leftTo", rule.leftTo())
                .put("leftToWhy", rule.leftTo() == null ? null : rule.leftTo().why())
                .fields();
    }
}
