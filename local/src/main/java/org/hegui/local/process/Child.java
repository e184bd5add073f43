package org.hegui.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.hegui.local.progress.SuiteRefused;

/** A process that the suite has started, with its log file. */
public record Child(String name, Process process, Path log, String stopSignal, Stage stage) {
    private static final int TAIL_LINES = 20;

    /** Whether it still runs. */
    public boolean alive() {
        return process.isAlive();
    }

    /** Waits until this JVM knows as well that the process is gone, which it learns a moment after the system. */
    void awaitKnownEnd() {
        try {
            process.waitFor(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What to tell when it ended although nobody asked it to. */
    public SuiteRefused endedByItself() {
        return new SuiteRefused(name + " ended with code " + process.exitValue() + "; the end of " + log + ":\n"
                + String.join("\n", tail()));
    }

    private List<String> tail() {
        try {
            var lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size());
        } catch (IOException e) {
            return List.of("(can't be read: " + e.getMessage() + ")");
        }
    }
}
