package org.hegui.coverage;

import java.util.List;

import org.hegui.statute.Rule;

/**
 * A rule and the marks that name it.
 *
 * @param versions its versions, oldest first
 * @param marks the marks, sorted
 */
record CoveredRule(List<Rule> versions, List<Mark> marks) {
    /** Questions for counsel may also have a function, which holds the safe default. */
    private static final String CONTESTED = "CONTEST-";

    /** The newest version. */
    Rule rule() {
        return versions.getLast();
    }

    String id() {
        return rule().id();
    }

    List<Mark> marks(MarkKind kind) {
        return marks.stream().filter(mark -> mark.kind() == kind).toList();
    }

    boolean applied() {
        return !marks(MarkKind.FUNCTION).isEmpty();
    }

    boolean left() {
        return rule().leftTo() != null;
    }

    /** Whether it is neither applied nor left to anybody, or applied without a test that shows it. */
    boolean open() {
        return applied() ? marks(MarkKind.TEST).isEmpty() : !left();
    }

    /** Whether it is applied, and yet said to be left to somebody else. */
    boolean contradictory() {
        return applied() && left() && !id().startsWith(CONTESTED);
    }
}
