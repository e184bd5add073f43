package org.hegui.benchmark.ledger;

import java.util.Arrays;

/** How long each of many equal acts took, in the order of length. */
record Times(long[] nanos) {

    private static final double NANOS_PER_MILLI = 1e6;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double PERCENT = 100;

    /** Does both in turn, so that whatever else the machine does falls on both alike; a fifth more before counts not. */
    static Times[] ofBoth(int times, Runnable one, Runnable other) {
        var first = new long[times];
        var second = new long[times];
        for (var i = -times / 5; i < times; i++) {
            var took = nanos(one);
            var otherTook = nanos(other);
            if (i >= 0) {
                first[i] = took;
                second[i] = otherTook;
            }
        }
        return new Times[] {of(first), of(second)};
    }

    static Times of(long... nanos) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Times(sorted);
    }

    static long nanos(Runnable act) {
        var start = System.nanoTime();
        act.run();
        return System.nanoTime() - start;
    }

    double medianMillis() {
        return percentileMillis(50);
    }

    double percentileMillis(int percent) {
        return nanos[(int) Math.min(nanos.length - 1L, Math.round(nanos.length * percent / PERCENT))] / NANOS_PER_MILLI;
    }

    /** Acts a second, one after the other. */
    double perSecond() {
        return nanos.length * NANOS_PER_SECOND / Arrays.stream(nanos).sum();
    }
}
