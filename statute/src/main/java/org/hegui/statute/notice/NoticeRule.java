package org.hegui.statute.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.RuleBook;

/**
 * Does a notice say all it must? PIPL-17 and NDSR-21 for every notice; more on the occasions of PIPL-22, 23, 24, 26, 30,
 * 31, 39 and ALG-16. Items of rules that are not yet in force are not asked for.
 */
@Applies({
    "PIPL-7", "PIPL-17", "PIPL-22", "PIPL-23", "PIPL-24", "PIPL-26", "PIPL-30", "PIPL-31", "PIPL-39", "NDSR-21",
    "ALG-16"
})
public final class NoticeRule {
    private static final List<NoticeItem> ITEMS = List.of(NoticeItem.values());

    private final RuleBook rules;

    /** Answers by the rules in force on the book's date. */
    public NoticeRule(RuleBook rules) {
        this.rules = rules;
    }

    /** What is missing or blank, in the order of {@link NoticeItem}; empty when the notice may be published. */
    public List<MissingItem> missing(NoticeItems items) {
        return required(items.occasions()).stream()
                .filter(item -> items.texts().getOrDefault(item, "").isBlank())
                .map(this::missing)
                .toList();
    }

    /** All that a notice on these occasions has to contain, in the order of {@link NoticeItem}. */
    public List<NoticeItem> required(Set<NoticeOccasion> occasions) {
        return inForce(item -> item.neededOn(occasions));
    }

    /** What these occasions add to the contents of every notice. */
    public List<NoticeItem> added(Set<NoticeOccasion> occasions) {
        return occasions.isEmpty() ? List.of() : inForce(item -> item.addedBy(occasions));
    }

    private List<NoticeItem> inForce(Predicate<NoticeItem> wanted) {
        var items = new ArrayList<NoticeItem>();
        for (var item : ITEMS) {
            if (wanted.test(item) && rules.inForce(item.rule())) {
                items.add(item);
            }
        }
        return items;
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
