package org.hegui.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A process to start.
 *
 * @param name what it is called in messages; also names its log file
 * @param command program and arguments
 * @param environment added to what the launcher itself was given
 * @param folder where it runs
 * @param stopSignal POSIX name of the signal that makes it finish in order, such as {@code TERM}
 * @param stage when it is stopped
 */
public record ChildSpec(
        String name,
        List<String> command,
        Map<String, String> environment,
        Path folder,
        String stopSignal,
        Stage stage) {
    /** The environment holds passwords. */
    @Override
    public String toString() {
        return name;
    }
}
