package org.hegui.local.process;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.TimeUnit;

import org.hegui.local.progress.Stopwatch;

/** Ends processes: politely first, then by force. */
final class Signals {
    private static final long POLL_MILLIS = 50;

    private Signals() {}

    /** Sends the signal of this POSIX name, such as {@code TERM}; a process that is gone is no error. */
    static void send(ProcessHandle process, String signal) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start()
                    .waitFor(2, TimeUnit.SECONDS);
        } catch (IOException | InterruptedException e) {
            process.destroy();
        }
    }

    /** Waits until all have ended; after {@code patience} kills those that have not, with what they started. */
    static void awaitEnd(Collection<ProcessHandle> processes, Duration patience) {
        if (!ended(processes, patience)) {
            processes.stream().filter(ProcessHandle::isAlive).forEach(Signals::kill);
            ended(processes, Duration.ofSeconds(5));
        }
    }

    private static void kill(ProcessHandle process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static boolean ended(Collection<ProcessHandle> processes, Duration patience) {
        var watch = new Stopwatch();
        while (processes.stream().anyMatch(ProcessHandle::isAlive)) {
            if (watch.elapsed().compareTo(patience) > 0) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
