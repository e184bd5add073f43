package org.hegui.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterTest {
    @TempDir
    private Path folder;

    private Path file;
    private Roster roster;
    private Process process;

    @BeforeEach
    void startProcess() throws IOException {
        file = folder.resolve("processes");
        roster = new Roster(file);
        process = new ProcessBuilder("sleep", "600").start();
        roster.write(List.of(new Child("sleeper", process, folder.resolve("log"), "TERM", Stage.SERVICES)));
    }

    @AfterEach
    void endProcess() {
        process.destroyForcibly();
    }

    @Test
    void whatACrashLeftBehindIsStoppedAndNamed() throws IOException, InterruptedException {
        assertThat(roster.stopLeftovers()).containsExactly("sleeper");

        assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(file).doesNotExist();
    }

    @Test
    void anotherProcessThatNowHasTheIdIsLeftAlone() throws IOException {
        var line = Files.readString(file).strip().split(" ");
        Files.writeString(file, String.join(" ", line[0], line[1], line[2], "2020-01-01T00:00:00Z"));

        assertThat(roster.stopLeftovers()).isEmpty();

        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void aFileThatWasCutOffIsNoObstacle() throws IOException {
        Files.writeString(file, "sleeper TERM");

        assertThat(roster.stopLeftovers()).isEmpty();
    }
}
