package org.hegui.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCountTest {
    @TempDir
    private Path project;

    @Test
    void reportsOfAllModulesAreSummed() throws IOException {
        report("statute/target/surefire-reports/TEST-a.xml", 10, 1, 2, 3);
        report("acceptance/target/failsafe-reports/TEST-b.xml", 5, 0, 0, 0);
        report("elsewhere/TEST-c.xml", 7, 7, 0, 0);

        assertThat(TestCount.below(project)).hasToString("9 passed, 3 failed, 3 skipped");
    }

    @Test
    void withoutReportsNothingIsCounted() throws IOException {
        assertThat(TestCount.below(project)).hasToString("0 passed, 0 failed, 0 skipped");
    }

    private void report(String path, int tests, int failures, int errors, int skipped) throws IOException {
        var file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "<testsuite tests=\"%d\" failures=\"%d\" errors=\"%d\" skipped=\"%d\"/>"
                        .formatted(tests, failures, errors, skipped));
    }
}
