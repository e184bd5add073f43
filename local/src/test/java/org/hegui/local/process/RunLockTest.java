package org.hegui.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.hegui.local.progress.SuiteRefused;
import org.hegui.local.settings.SuiteSettings;

class RunLockTest {
    @TempDir
    private Path project;

    @Test
    void aSecondSuiteIsToldWhereTheFirstRuns() throws IOException {
        var settings = SuiteSettings.local(project);
        try (var lock = RunLock.take(settings)) {
            assertThat(lock.roster()).isNotNull();
            assertThatThrownBy(() -> RunLock.take(settings))
                    .isInstanceOf(SuiteRefused.class)
                    .hasMessage(
                            "already running (pid " + ProcessHandle.current().pid() + "), see http://127.0.0.1:8080/");
        }
    }

    @Test
    void theLockIsFreeAgainAfterClosing() throws IOException {
        var settings = SuiteSettings.local(project);
        RunLock.take(settings).close();

        try (var again = RunLock.take(settings)) {
            assertThat(again).isNotNull();
        }
    }
}
