package org.hegui.local.process;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.hegui.local.progress.SuiteRefused;

/**
 * The processes of one suite. After {@link #close} none of them is left and none can be started any more, even by a
 * thread that is in the middle of starting the suite.
 */
public final class Children implements AutoCloseable {
    private final Path logs;
    private final Roster roster;
    private final Duration patience;
    private final List<Child> started = new ArrayList<>();
    private final CompletableFuture<Child> firstEnded = new CompletableFuture<>();
    private boolean closed;

    /** A process that has not ended {@code patience} after it was asked to is killed. */
    public Children(Path logs, Roster roster, Duration patience) {
        this.logs = logs;
        this.roster = roster;
        this.patience = patience;
    }

    /** Starts a process that is to live as long as the suite. */
    public synchronized Child start(ChildSpec spec) throws IOException {
        var child = launch(spec);
        started.add(child);
        roster.write(started);
        child.process().onExit().thenRun(() -> firstEnded.complete(child));
        return child;
    }

    /** Runs a process to its end; refuses with the end of its log when it fails. */
    public void run(ChildSpec spec) throws IOException, InterruptedException {
        Child child;
        synchronized (this) {
            child = launch(spec);
            started.add(child);
            roster.write(started);
        }
        var code = child.process().waitFor();
        synchronized (this) {
            started.remove(child);
        }
        if (code != 0) {
            throw child.endedByItself();
        }
    }

    /** The first of the started processes that ended, whoever ended it. */
    public CompletableFuture<Child> firstEnded() {
        return firstEnded.copy();
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        for (var stage : Arrays.asList(Stage.values()).reversed()) {
            var group = started.stream().filter(child -> child.stage() == stage).toList();
            group.forEach(child -> Signals.send(child.process().toHandle(), child.stopSignal()));
            Signals.awaitEnd(
                    group.stream().map(child -> child.process().toHandle()).toList(), patience);
            group.forEach(Child::awaitKnownEnd);
        }
        started.clear();
        roster.clear();
    }

    private Child launch(ChildSpec spec) throws IOException {
        if (closed) {
            throw new SuiteRefused("Stopped before " + spec.name() + " was started.");
        }
        Files.createDirectories(spec.folder());
        var log = freshLog(spec.name());
        var builder = new ProcessBuilder(shielded(spec.command()))
                .directory(spec.folder().toFile())
                .redirectInput(Redirect.from(new File("/dev/null")))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        forgetSettings(builder.environment());
        builder.environment().putAll(spec.environment());
        return new Child(spec.name(), builder.start(), log, spec.stopSignal(), spec.stage());
    }

    /** The log of the run before is kept as {@code <name>.previous.log}. */
    private Path freshLog(String name) throws IOException {
        Files.createDirectories(logs);
        var log = logs.resolve(name + ".log");
        if (Files.exists(log)) {
            Files.move(log, logs.resolve(name + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }

    /** What the shell of the developer says about some other Quarkus or Keycloak is not meant for ours; the law is. */
    static void forgetSettings(Map<String, String> environment) {
        environment
                .keySet()
                .removeIf(key -> !key.startsWith("HEGUI_LAW_")
                        && Stream.of("QUARKUS_", "KC_", "GATEWAY_", "HEGUI_").anyMatch(key::startsWith));
    }

    /**
     * A terminal sends Ctrl-C to the launcher and to its children alike. The children must not hear it, or PostgreSQL
     * would go before those that use it. Both ways keep the process id.
     */
    private static List<String> shielded(List<String> command) {
        var prefix = Files.isExecutable(Path.of("/usr/bin/setsid"))
                ? Stream.of("/usr/bin/setsid")
                : Stream.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");
        return Stream.concat(prefix, command.stream()).toList();
    }
}
