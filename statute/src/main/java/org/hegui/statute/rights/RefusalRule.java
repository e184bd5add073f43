package org.hegui.statute.rights;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.RuleBook;

/** Does a refusal say all it must? (PIPL-50) */
@Applies("PIPL-50")
public final class RefusalRule {
    private static final String RULE = "PIPL-50";

    private final RuleBook rules;

    /** Answers by the rules in force on the book's date. */
    public RefusalRule(RuleBook rules) {
        this.rules = rules;
    }

    /**
     * What is missing or blank, in the order of {@link RefusalItem}; empty when the refusal may be sent.
     *
     * @param texts the words of each item
     */
    public List<MissingFromRefusal> missing(Map<RefusalItem, String> texts) {
        return Arrays.stream(RefusalItem.values())
                .filter(_ -> rules.inForce(RULE))
                .filter(item -> texts.getOrDefault(item, "").isBlank())
                .map(this::missing)
                .toList();
    }

    private MissingFromRefusal missing(RefusalItem item) {
        var label = item.label();
        return new MissingFromRefusal(
                item,
                rules.reason(
                        RULE,
                        Effect.REQUIRES,
                        "拒绝答复缺少“" + label.zh() + "”，请补充后再发送。",
                        "The refusal doesn't state " + label.en() + ". Add it before sending."));
    }
}
