package org.hegui.benchmark.ledger;

import org.hegui.benchmark.report.Line;

/** Prints one line a figure: what, median and 99th percentile in milliseconds, how many a second, how many yardsticks. */
final class Report {

    private static final double NANOS_PER_SECOND = 1e9;

    void head(String title) {
        Line.print("%n%-58s %9s %9s %11s %10s", title, "median", "p99", "a second", "yardstick");
    }

    /** A yardstick and what is measured by it: the ratio is that of the medians. */
    void both(String yardstick, Times bare, String what, Times times) {
        act(yardstick, bare, 1);
        act(what, times, times.medianMillis() / bare.medianMillis());
    }

    void act(String what, Times times, double ratio) {
        Line.print(
                "%-58s %6.2f ms %6.2f ms %11.0f %10.2f",
                what, times.medianMillis(), times.percentileMillis(99), times.perSecond(), ratio);
    }

    /** The same for work on many rows at once: the ratio is that of the rates. */
    void bulk(String what, long rows, long nanos, double yardstickNanos) {
        var seconds = nanos / NANOS_PER_SECOND;
        Line.print("%-58s %7.2f s %9s %11.0f %10.2f", what, seconds, "", rows / seconds, nanos / yardstickNanos);
    }

    void note(String format, Object... values) {
        Line.print("  " + format, values);
    }
}
