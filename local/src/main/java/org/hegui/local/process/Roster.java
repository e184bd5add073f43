package org.hegui.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hegui.local.file.PrivateFiles;

/**
 * The file that tells which processes a suite has started, so that the next one finds those that a crash left behind.
 * A process is known by its id together with its start, because ids are used again.
 */
public final class Roster {
    /** The start of a process is derived from the boot time, which may be off by a second between two readings. */
    private static final Duration CLOCK_SLACK = Duration.ofSeconds(2);

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Path file;

    Roster(Path file) {
        this.file = file;
    }

    void write(List<Child> children) throws IOException {
        var lines = children.stream()
                .map(child -> new Entry(
                        child.name(),
                        child.stopSignal(),
                        child.process().pid(),
                        start(child.process().toHandle())))
                .map(Entry::line)
                .toList();
        PrivateFiles.write(file, String.join("\n", lines) + "\n");
    }

    void clear() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Stops, last started first, what is still alive of the processes in the file; answers their names. */
    public List<String> stopLeftovers() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        var names = new ArrayList<String>();
        for (var entry : Files.readAllLines(file).reversed()) {
            Entry.parse(entry)
                    .ifPresent(left -> left.process().ifPresent(process -> {
                        names.add(left.name);
                        Signals.send(process, left.stopSignal);
                        Signals.awaitEnd(List.of(process), PATIENCE);
                    }));
        }
        clear();
        return names;
    }

    private static Instant start(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    private record Entry(String name, String stopSignal, long pid, Instant start) {
        static Optional<Entry> parse(String line) {
            var words = line.split(" ");
            return words.length == 4
                    ? Optional.of(new Entry(words[0], words[1], Long.parseLong(words[2]), Instant.parse(words[3])))
                    : Optional.empty();
        }

        String line() {
            return name + " " + stopSignal + " " + pid + " " + start;
        }

        Optional<ProcessHandle> process() {
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isTheSame);
        }

        private boolean isTheSame(ProcessHandle process) {
            return Duration.between(start, Roster.start(process)).abs().compareTo(CLOCK_SLACK) <= 0;
        }
    }
}
