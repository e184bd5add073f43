package org.hegui.law;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Text;

/** A reason together with the article that it stands on. */
final class Cited {
    private Cited() {}

    static Text text(Reason reason) {
        return new Text(reason.zh(), reason.en());
    }

    /** The article of the rule on the book's day. */
    static Text article(RuleBook book, Reason reason) {
        return book.rule(reason.rule()).article().label();
    }

    static Map<String, @Nullable Object> json(RuleBook book, Reason reason) {
        var rule = book.rule(reason.rule());
        return new Json()
                .put("rule", reason.rule())
                .put("version", reason.version())
                .put("law", rule.law())
                .put("article", rule.article().label())
                .put("effect", reason.effect())
                .put("zh", reason.zh())
                .put("en", reason.en())
                .fields();
    }
}
