package org.hegui.statute.export;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Effect;
import org.hegui.statute.RuleBook;

/** A step with its answer, which is null when the next step has to be asked. */
record Taken(RouteStep step, @Nullable ExportRoute route) {

    static Taken decided(RuleBook rules, String step, ExportRoute route, String rule, String zh, String en) {
        return new Taken(new RouteStep(step, true, rules.reason(rule, effect(route), zh, en)), route);
    }

    static Taken passed(RuleBook rules, String step, String rule, String zh, String en) {
        return new Taken(new RouteStep(step, false, rules.reason(rule, Effect.INFORMS, zh, en)), null);
    }

    private static Effect effect(ExportRoute route) {
        return switch (route) {
            case DENIED, BLOCKED_FOREIGN_AUTHORITY -> Effect.REFUSES;
            case COUNSEL -> Effect.ASKS_COUNSEL;
            case NO_MECHANISM -> Effect.PERMITS;
            case STANDARD_CONTRACT_OR_CERTIFICATION, SECURITY_ASSESSMENT -> Effect.REQUIRES;
        };
    }
}
