package org.hegui.statute.export;

import java.util.List;
import java.util.stream.Stream;

import org.hegui.statute.Applies;
import org.hegui.statute.RuleBook;

/**
 * Which mechanism does a transfer abroad need? Steps 0a to 9 in order, the first that decides gives the route (PIPL-38,
 * 41, 42; XB-2 to XB-8; NDSR-35(6), 37).
 *
 * <p>Make it once for a rule book and ask it often: what the facts don't change is prepared. Before XB is in force the
 * numbers are not in the catalogue and everything past steps 0a and 0b goes to counsel.
 */
@Applies({
    "CONTEST-1",
    "CONTEST-4",
    "DSL-31",
    "DSL-36",
    "NDSR-12",
    "NDSR-35",
    "NDSR-35(6)",
    "NDSR-37",
    "NDSR-38",
    "PIPL-38",
    "PIPL-39",
    "PIPL-40",
    "PIPL-41",
    "PIPL-42",
    "PIPL-55",
    "PIPL-56",
    "QA-2025-05",
    "XB-2",
    "XB-3",
    "XB-4",
    "XB-5",
    "XB-5(1)",
    "XB-5(2)",
    "XB-5(3)",
    "XB-5(4)",
    "XB-6",
    "XB-7",
    "XB-7(1)",
    "XB-7(2)",
    "XB-8",
    "XB-10"
})
public final class ExportRouteRule {
    private final int year;
    private final List<VolumeLine> lines;
    private final List<Step> steps;
    private final ExportDuties duties;

    /**
     * Answers by the rules and numbers in force on the book's date.
     *
     * @throws org.hegui.statute.UnknownRule before PIPL is in force: then the catalogue has no rule of export
     */
    public ExportRouteRule(RuleBook rules) {
        this.year = rules.date().getYear();
        this.lines = VolumeLine.inForce(rules);
        this.steps = steps(rules);
        this.duties = ExportDuties.of(rules);
    }

    /** The route, with every step on the way to it and the article each relied on. */
    public RouteDecision decide(ExportFacts facts) {
        var last = deciding(facts);
        var taken = steps.get(last).decided(facts);
        var trace = new RouteStep[last + 1];
        for (var step = 0; step < last; step++) {
            trace[step] = steps.get(step).passed(facts);
        }
        trace[last] = taken.step();
        return new RouteDecision(
                taken.route(),
                List.of(trace),
                duties.of(facts, taken.route()),
                new CountersUsed(year, facts.ordinaryYearToDate(), facts.sensitiveYearToDate(), lines),
                taken.flow());
    }

    /** The place of the first step that decides; the last one always does. */
    private int deciding(ExportFacts facts) {
        var step = 0;
        while (!steps.get(step).decides(facts)) {
            step++;
        }
        return step;
    }

    private static List<Step> steps(RuleBook rules) {
        var gate = new GateSteps(rules);
        if (!rules.inForce("XB-8")) {
            return List.of(gate.restrictedRecipient(), gate.foreignAuthority(), gate.numbersUnknown());
        }
        var relief = List.of(new NegativeListStep(rules), new ExemptionStep(rules));
        return Stream.of(gate.steps(), relief, new VolumeSteps(rules).steps())
                .<Step>flatMap(List::stream)
                .toList();
    }
}
