package org.hegui.platform.testkit;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Lets several callers do something at the same moment. */
public final class Concurrently {

    private Concurrently() {}

    /** What came of the same thing done so many times at once. */
    public static <T> List<T> times(int callers, Callable<T> call) {
        return all(Collections.nCopies(callers, call));
    }

    /** What came of the things done at once, in their order; fails when one of them does. */
    public static <T> List<T> all(List<Callable<T>> calls) {
        if (calls.isEmpty()) {
            return List.of();
        }
        var start = new CyclicBarrier(calls.size());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Stream<Future<T>> running = calls.stream()
                    .map(call -> threads.submit(() -> {
                        start.await();
                        return call.call();
                    }))
                    .toList()
                    .stream();
            return running.map(Concurrently::outcome).toList();
        }
    }

    private static <T> T outcome(Future<T> running) {
        try {
            return running.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new AssertionError("One of the callers failed", e.getCause());
        }
    }
}
