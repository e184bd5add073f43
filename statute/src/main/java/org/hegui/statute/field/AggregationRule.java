package org.hegui.statute.field;

import static org.hegui.statute.field.Sensitivity.Answer.ASK_COUNSEL;
import static org.hegui.statute.field.Sensitivity.Answer.NOT_SENSITIVE;
import static org.hegui.statute.field.Sensitivity.Answer.SENSITIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;

/**
 * Are these fields, taken together, sensitive? (PIPL-28, STD-45574, CONTEST-10) One sensitive field is enough. Several
 * general ones are sensitive together when they meet the harm test; the law has no list of such combinations, so a
 * person finds it and none is guessed here.
 *
 * <p>Needs a rule book of a day on which PIPL is in force.
 */
@Applies({"PIPL-28", "STD-45574", "CONTEST-10"})
public final class AggregationRule {
    private final RuleBook rules;

    /** Answers by the rules in force on the book's date. */
    public AggregationRule(RuleBook rules) {
        this.rules = rules;
    }

    /**
     * The answer, with the reasons that lead to it.
     *
     * @param fields what is handled together
     * @param finding what a person found about them
     */
    public Sensitivity decide(Set<Field> fields, HarmFinding finding) {
        if (fields.stream().anyMatch(field -> field.fieldClass().sensitive())) {
            return new Sensitivity(SENSITIVE, sensitive("其中有敏感个人信息。", "There is sensitive information among it."));
        }
        var personal = fields.stream().anyMatch(field -> field.fieldClass() != FieldClass.NOT_PERSONAL);
        if (personal && finding == HarmFinding.HARMFUL) {
            return new Sensitivity(
                    SENSITIVE,
                    sensitive(
                            "经人员判断，这些信息合在一起一旦泄露或者被非法使用容易造成危害，按敏感个人信息处理。",
                            "A person found that this, taken together, would easily do harm if leaked or illegally used: "
                                    + "it is sensitive."));
        }
        var contested = fields.stream().anyMatch(Field::contested) || personal && finding == HarmFinding.DISPUTED;
        return contested ? contested() : general();
    }

    private List<Reason> sensitive(String zh, String en) {
        var reasons = new ArrayList<Reason>();
        reasons.add(rules.reason("PIPL-28", Effect.REQUIRES, zh, en));
        if (rules.inForce("STD-45574")) {
            reasons.add(rules.reason(
                    "STD-45574",
                    Effect.INFORMS,
                    "类别和汇聚规则见国家标准附录 A。",
                    "Categories and aggregation are those of Annex A of the national standard."));
        }
        return reasons;
    }

    private Sensitivity contested() {
        return new Sensitivity(
                ASK_COUNSEL,
                List.of(rules.reason(
                        "CONTEST-10",
                        Effect.ASKS_COUNSEL,
                        "其中有信息是否敏感存在争议；律师答复之前按敏感个人信息处理。",
                        "Whether some of this is sensitive is contested. Treat it as sensitive until counsel has "
                                + "answered.")));
    }

    private Sensitivity general() {
        return new Sensitivity(
                NOT_SENSITIVE,
                List.of(rules.reason(
                        "PIPL-28",
                        Effect.INFORMS,
                        "其中没有敏感个人信息；几项信息合在一起是否容易造成危害，须由人员判断。",
                        "There is no sensitive information among it. Whether several items together would easily do "
                                + "harm is for a person to find.")));
    }
}
