package org.hegui.local;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

import org.hegui.local.progress.SuiteRefused;

/** Things that are started together. */
final class Parallel {
    private Parallel() {}

    /** Runs all at once and waits; at the first failure the others are interrupted and it is thrown. */
    static void run(List<Callable<Void>> tasks) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ExecutorCompletionService<Void>(threads);
            tasks.forEach(results::submit);
            try {
                for (var i = 0; i < tasks.size(); i++) {
                    results.take().get();
                }
            } catch (ExecutionException e) {
                threads.shutdownNow();
                throw refusal(e.getCause());
            }
        }
    }

    private static SuiteRefused refusal(Throwable cause) {
        return cause instanceof SuiteRefused refused
                ? refused
                : new SuiteRefused("The suite can't start: " + cause.getMessage(), cause);
    }
}
