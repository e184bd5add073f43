package org.hegui.benchmark.decision;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

/** Some callers who each ask as soon as they were answered. */
record Load(URI address, byte[][] requests, int callers) {

    private static final int AT_MOST = 1 << 20;

    /** How long each answer took, in nanoseconds and in the order of length. */
    long[] run(Duration time) throws InterruptedException {
        var end = System.nanoTime() + time.toNanos();
        try (var threads = Executors.newFixedThreadPool(callers)) {
            var all = IntStream.range(0, callers)
                    .mapToObj(caller -> threads.submit(() -> ask(caller, end)))
                    .toList();
            var times = new long[callers][];
            for (var i = 0; i < callers; i++) {
                times[i] = all.get(i).get(time.toSeconds() + 60, TimeUnit.SECONDS);
            }
            var whole = Arrays.stream(times).flatMapToLong(Arrays::stream).toArray();
            Arrays.sort(whole);
            return whole;
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private long[] ask(int caller, long end) throws IOException {
        var times = new long[AT_MOST];
        var count = 0;
        try (var exchange = new Exchange(address)) {
            for (var start = System.nanoTime(); start < end && count < AT_MOST; count++) {
                exchange.send(requests[(caller * 7919 + count) % requests.length]);
                var now = System.nanoTime();
                times[count] = now - start;
                start = now;
            }
        }
        return Arrays.copyOf(times, count);
    }
}
