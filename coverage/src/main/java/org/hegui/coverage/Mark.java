package org.hegui.coverage;

import java.util.Comparator;

/**
 * One rule that one class or endpoint is marked with.
 *
 * @param rule id of the rule, as written in the source
 * @param kind what carries the mark
 * @param label name of the class, or method and path of the endpoint
 * @param file the source, from the root of the project, with forward slashes
 */
record Mark(String rule, MarkKind kind, String label, String file) implements Comparable<Mark> {
    private static final Comparator<Mark> ORDER = Comparator.comparing(Mark::rule)
            .thenComparing(Mark::kind)
            .thenComparing(Mark::label)
            .thenComparing(Mark::file);

    @Override
    public int compareTo(Mark other) {
        return ORDER.compare(this, other);
    }
}
