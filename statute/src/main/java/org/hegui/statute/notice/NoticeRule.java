package org.hegui.statute.notice;

import java.util.Arrays;
import java.util.List;

import org.hegui.statute.Effect;
import org.hegui.statute.RuleBook;

/** Does a notice say all it must? (PIPL-17, NDSR-21; for sensitive information PIPL-30; for export PIPL-39) */
public final class NoticeRule {
    private final RuleBook rules;

    /** Answers by the rules in force on the book's date. */
    public NoticeRule(RuleBook rules) {
        this.rules = rules;
    }

    /** What is missing or blank, in the order of {@link NoticeItem}; empty when the notice may be published. */
    public List<MissingItem> missing(NoticeItems items) {
        return Arrays.stream(NoticeItem.values())
                .filter(item -> rules.inForce(item.rule()) && item.neededBy(items))
                .filter(item -> items.texts().getOrDefault(item, "").isBlank())
                .map(this::missing)
                .toList();
    }

    private MissingItem missing(NoticeItem item) {
        var label = item.label();
        return new MissingItem(
                item,
                rules.reason(
                        item.rule(),
                        Effect.REQUIRES,
                        "告知内容缺少“" + label.zh() + "”，请补充后再发布。",
                        "The notice doesn't state " + label.en() + ". Add it before publishing."));
    }
}
