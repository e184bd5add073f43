package org.hegui.benchmark.report;

import java.util.Locale;

/** A line of a report. */
public final class Line {

    private Line() {}

    /** Prints the values, in the format of {@link java.util.Formatter}, the same in every locale. */
    public static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
