package org.hegui.statute.export;

import org.hegui.statute.Effect;
import org.hegui.statute.RuleBook;

/**
 * The step that decided, with its answer.
 *
 * @param step what it found
 * @param route what the transfer needs
 * @param flow how the transfer stands to the counters
 */
record Taken(RouteStep step, ExportRoute route, ExportFlow flow) {

    static Taken decided(RuleBook rules, String step, ExportRoute route, String rule, String zh, String en) {
        return decided(rules, step, route, ExportFlow.COUNTED, rule, zh, en);
    }

    static Taken decided(
            RuleBook rules, String step, ExportRoute route, ExportFlow flow, String rule, String zh, String en) {
        return new Taken(new RouteStep(step, true, rules.reason(rule, effect(route), zh, en)), route, flow);
    }

    static RouteStep passed(RuleBook rules, String step, String rule, String zh, String en) {
        return new RouteStep(step, false, rules.reason(rule, Effect.INFORMS, zh, en));
    }

    static Effect effect(ExportRoute route) {
        return switch (route) {
            case DENIED, BLOCKED_FOREIGN_AUTHORITY -> Effect.REFUSES;
            case COUNSEL -> Effect.ASKS_COUNSEL;
            case NO_MECHANISM -> Effect.PERMITS;
            case STANDARD_CONTRACT_OR_CERTIFICATION, SECURITY_ASSESSMENT -> Effect.REQUIRES;
        };
    }
}
