package org.hegui.statute.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.hegui.statute.RuleBook;

/**
 * Which mechanism does a transfer abroad need? Steps 0a to 9 in order, the first that decides gives the route (PIPL-38,
 * 41, 42; XB-2 to XB-8; NDSR-35(6), 37).
 *
 * <p>Needs a rule book of a day on which XB is in force; earlier thresholds are not in the catalogue.
 */
public final class ExportRouteRule {
    private final ExportDuties duties;
    private final List<Function<ExportFacts, Taken>> steps;

    /** Answers by the rules and numbers in force on the book's date. */
    public ExportRouteRule(RuleBook rules) {
        var gate = new GateSteps(rules);
        var relief = new ReliefSteps(rules);
        var volume = new VolumeSteps(rules);
        this.duties = new ExportDuties(rules);
        this.steps = List.of(
                gate::restrictedRecipient,
                gate::foreignAuthority,
                gate::importantData,
                gate::suspectedImportantData,
                gate::noPersonalInformation,
                gate::overseasOrigin,
                relief::negativeList,
                relief::exemption,
                volume::criticalInfrastructure,
                volume::assessmentVolume,
                volume::contractVolume,
                volume::smallVolume);
    }

    /** The route, with every step on the way to it and the article each relied on. */
    public RouteDecision decide(ExportFacts facts) {
        var trace = new ArrayList<RouteStep>();
        for (var step : steps) {
            var taken = step.apply(facts);
            trace.add(taken.step());
            var route = taken.route();
            if (route != null) {
                return new RouteDecision(route, trace, duties.of(facts, route));
            }
        }
        throw new IllegalStateException("the last step always decides");
    }
}
