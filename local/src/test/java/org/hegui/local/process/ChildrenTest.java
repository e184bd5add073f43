package org.hegui.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.hegui.local.progress.SuiteRefused;

class ChildrenTest {
    @TempDir
    private Path folder;

    private Children children;

    @BeforeEach
    void prepare() {
        children = new Children(folder.resolve("log"), new Roster(folder.resolve("processes")), Duration.ofMillis(500));
    }

    @AfterEach
    void close() throws IOException {
        children.close();
    }

    @Test
    void closingEndsEveryProcess() throws IOException {
        var first = children.start(shell("first", "exec sleep 600"));
        var second = children.start(shell("second", "exec sleep 600"));

        children.close();

        assertThat(first.alive()).isFalse();
        assertThat(second.alive()).isFalse();
        assertThat(folder.resolve("processes")).doesNotExist();
    }

    @Test
    void aProcessThatDoesNotListenIsKilledWithWhatItStarted() throws IOException, InterruptedException {
        var deaf = children.start(shell("deaf", "trap '' TERM; sleep 600 & echo ready; wait"));
        await(deaf.log(), "ready");
        var offspring = deaf.process().descendants().toList();

        children.close();

        assertThat(deaf.alive()).isFalse();
        assertThat(offspring)
                .isNotEmpty()
                .allSatisfy(process -> assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(5)));
    }

    @Test
    void onlyTheLawIsTakenFromTheSettingsOfTheShell() {
        var environment = new HashMap<>(Map.of(
                "PATH", "/bin",
                "QUARKUS_HTTP_PORT", "1",
                "HEGUI_VAULT_KEYSET_FILE", "x",
                "HEGUI_LAW_HOLIDAY_NOTICES", "/law/holidays.yaml"));

        Children.forgetSettings(environment);

        assertThat(environment).isEqualTo(Map.of("PATH", "/bin", "HEGUI_LAW_HOLIDAY_NOTICES", "/law/holidays.yaml"));
    }

    @Test
    void nothingIsStartedAfterClosing() throws IOException {
        children.close();

        assertThatThrownBy(() -> children.start(shell("late", "exec sleep 600")))
                .isInstanceOf(SuiteRefused.class)
                .hasMessageContaining("late");
    }

    @Test
    void theEndOfAProcessIsNoticedAndItsLastWordsAreShown() throws Exception {
        children.start(shell("brief", "echo last words; exit 3"));

        var ended = children.firstEnded().get(10, TimeUnit.SECONDS);

        assertThat(ended.endedByItself())
                .hasMessageContaining("brief ended with code 3")
                .hasMessageContaining("last words");
    }

    @Test
    void aCommandThatFailsIsRefusedWithItsLastWords() {
        assertThatThrownBy(() -> children.run(shell("step", "echo no such thing; exit 1")))
                .isInstanceOf(SuiteRefused.class)
                .hasMessageContaining("no such thing");
    }

    @Test
    void theLogOfTheRunBeforeIsKept() throws Exception {
        children.run(shell("step", "echo one"));
        children.run(shell("step", "echo two"));

        assertThat(folder.resolve("log/step.log")).hasContent("two");
        assertThat(folder.resolve("log/step.previous.log")).hasContent("one");
    }

    private ChildSpec shell(String name, String script) {
        return new ChildSpec(name, List.of("/bin/sh", "-c", script), Map.of(), folder, "TERM", Stage.SERVICES);
    }

    private static void await(Path log, String word) throws IOException, InterruptedException {
        for (var i = 0; i < 100 && !Files.readString(log).contains(word); i++) {
            Thread.sleep(50);
        }
    }
}
