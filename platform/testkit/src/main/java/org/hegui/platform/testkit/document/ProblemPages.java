package org.hegui.platform.testkit.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.hegui.platform.problem.ProblemType;

/** Checks that what a service answers with is explained in {@code docs/problems.md}. */
public final class ProblemPages {

    private ProblemPages() {}

    /** Fails unless each kind of problem has a section with a Chinese and an English text. */
    public static void assertExplained(ProblemType... types) {
        var text = read();
        assertThat(Arrays.stream(types).map(ProblemType::code))
                .allSatisfy(code -> assertThat(text)
                        .containsPattern("(?m)^## " + code + "\\n+\\*\\*zh\\*\\*: .+\\n+\\*\\*en\\*\\*: .+"));
    }

    private static String read() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            var file = folder.resolve("docs/problems.md");
            if (Files.exists(file)) {
                return read(file);
            }
        }
        throw new IllegalStateException("docs/problems.md is in no folder above this module");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
