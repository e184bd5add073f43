package org.hegui.benchmark.decision;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.hegui.benchmark.process.ServiceProcess;

/** One of the two endpoints that are compared, and what was measured of it round by round. */
final class Side {

    private static final double NANOS_PER_MILLI = 1e6;
    private static final double NANOS_PER_MICRO = 1e3;
    private static final double MOST = 0.99;

    private final ServiceProcess service;
    private final Load load;
    private final List<long[]> rounds = new ArrayList<>();
    private Duration processor = Duration.ZERO;
    private Duration time = Duration.ZERO;

    Side(ServiceProcess service, Load load) {
        this.service = service;
        this.load = load;
    }

    /** Lets the callers ask without measuring. */
    void warmUp(Duration round) throws InterruptedException {
        load.run(round);
    }

    void measure(Duration round) throws InterruptedException {
        var before = service.processorTime();
        rounds.add(load.run(round));
        processor = processor.plus(service.processorTime().minus(before));
        time = time.plus(round);
    }

    /** Answers a second in each round. */
    double[] rates() {
        var round = time.toNanos() / 1e9 / rounds.size();
        return rounds.stream().mapToDouble(times -> times.length / round).toArray();
    }

    double rate() {
        return Arrays.stream(rates()).average().orElseThrow();
    }

    double medianMillis() {
        return percentile(0.5);
    }

    double mostMillis() {
        return percentile(MOST);
    }

    /** What the service itself needs for an answer. */
    double processorMicros() {
        return processor.toNanos() / NANOS_PER_MICRO / all().length;
    }

    private double percentile(double part) {
        var all = all();
        return all[(int) Math.min(all.length - 1L, Math.round(all.length * part))] / NANOS_PER_MILLI;
    }

    private long[] all() {
        return rounds.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    }
}
