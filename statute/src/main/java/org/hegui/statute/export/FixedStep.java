package org.hegui.statute.export;

import java.util.function.Predicate;

/**
 * A step that always says the same.
 *
 * @param when whether it decides
 * @param passing what it found otherwise
 * @param answer its answer
 */
record FixedStep(Predicate<ExportFacts> when, RouteStep passing, Taken answer) implements Step {

    @Override
    public boolean decides(ExportFacts facts) {
        return when.test(facts);
    }

    @Override
    public RouteStep passed(ExportFacts facts) {
        return passing;
    }

    @Override
    public Taken decided(ExportFacts facts) {
        return answer;
    }
}
