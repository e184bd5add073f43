package org.hegui.statute.export;

import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.Rule;
import org.hegui.statute.Text;

/**
 * A step that asks how many people it is this year and says so; either number is enough.
 *
 * @param number its number in the procedure
 * @param ordinary people from whom on it decides
 * @param sensitive people with sensitive information from whom on it decides
 * @param route its answer
 * @param rule the rule relied on
 * @param below what follows the counts when it passes
 * @param reached what follows the counts when it decides
 */
record CountedStep(String number, long ordinary, long sensitive, ExportRoute route, Rule rule, Text below, Text reached)
        implements Step {

    @Override
    public boolean decides(ExportFacts facts) {
        return facts.ordinaryYearToDate() >= ordinary || facts.sensitiveYearToDate() >= sensitive;
    }

    @Override
    public RouteStep passed(ExportFacts facts) {
        return new RouteStep(number, false, reason(facts, Effect.INFORMS, below));
    }

    @Override
    public Taken decided(ExportFacts facts) {
        return new Taken(
                new RouteStep(number, true, reason(facts, Taken.effect(route), reached)), route, ExportFlow.COUNTED);
    }

    private Reason reason(ExportFacts facts, Effect effect, Text words) {
        var people = facts.ordinaryYearToDate();
        var sensitivePeople = facts.sensitiveYearToDate();
        return new Reason(
                rule.id(),
                rule.effectiveFrom(),
                effect,
                "本年累计普通个人信息 " + people + " 人、敏感个人信息 " + sensitivePeople + " 人，" + words.zh(),
                "Since 1 January it is " + people + " people with ordinary and " + sensitivePeople
                        + " with sensitive information." + words.en());
    }
}
