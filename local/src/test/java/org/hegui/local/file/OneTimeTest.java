package org.hegui.local.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneTimeTest {
    @TempDir
    private Path tools;

    @Test
    void manyAtOnceMakeItOnce() throws Exception {
        var made = new AtomicInteger();
        Callable<Path> task = () -> OneTime.make(tools.resolve("thing"), folder -> {
            made.incrementAndGet();
            Thread.sleep(50);
            Files.writeString(folder.resolve("content"), "whole");
        });

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var result : threads.invokeAll(Collections.nCopies(8, task))) {
                assertThat(result.get().resolve("content")).hasContent("whole");
            }
        }
        assertThat(made).hasValue(1);
    }

    @Test
    void whatFailsHalfWayIsMadeAnew() throws IOException {
        assertThatThrownBy(() -> OneTime.make(tools.resolve("thing"), folder -> {
                    Files.writeString(folder.resolve("half"), "");
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");

        var thing = OneTime.make(tools.resolve("thing"), folder -> Files.writeString(folder.resolve("whole"), ""));

        assertThat(thing.resolve("whole")).exists();
        assertThat(thing.resolve("half")).doesNotExist();
    }
}
