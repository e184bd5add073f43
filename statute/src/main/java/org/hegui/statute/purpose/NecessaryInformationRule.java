package org.hegui.statute.purpose;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Outcome;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Verdict;
import org.hegui.statute.field.Field;

/**
 * May an online shop make these fields a condition of shopping? Only the registered mobile number, the consignee's name,
 * address and phone, and the payment; anything else is optional (NECESSARY-PI).
 */
@Applies("NECESSARY-PI")
public final class NecessaryInformationRule {
    private static final Set<Field> SHOPPING =
            Set.of(Field.MOBILE, Field.FULL_NAME, Field.POSTAL_ADDRESS, Field.ORDER_HISTORY);

    private final RuleBook rules;

    /** Answers by the rules in force on the book's date. */
    public NecessaryInformationRule(RuleBook rules) {
        this.rules = rules;
    }

    /** Whether shopping may depend on all of these fields; a no names those that are optional. */
    public Verdict mayBeCondition(Set<Field> fields) {
        var optional = EnumSet.noneOf(Field.class);
        fields.stream().filter(field -> !SHOPPING.contains(field)).forEach(optional::add);
        if (optional.isEmpty()) {
            return verdict(
                    Outcome.PERMIT, Effect.PERMITS, "均为网上购物的必要个人信息。", "All of it is necessary for online shopping.");
        }
        var zh = String.join(
                "、", optional.stream().map(field -> field.label().zh()).toList());
        var en = String.join(
                ", ", optional.stream().map(field -> field.label().en()).toList());
        return verdict(
                Outcome.DENY,
                Effect.REFUSES,
                "不是网上购物的必要个人信息：" + zh + "。请改为选填。",
                "Not necessary for online shopping: " + en + ". Make it optional.");
    }

    private Verdict verdict(Outcome outcome, Effect effect, String zh, String en) {
        return new Verdict(outcome, List.of(rules.reason("NECESSARY-PI", effect, zh, en)));
    }
}
