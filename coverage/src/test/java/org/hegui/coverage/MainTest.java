package org.hegui.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    @Test
    void pageIsWrittenWhereItStandsInTheProject(@TempDir Path root) throws IOException {
        Files.createDirectories(root.resolve("docs"));
        Main.main(new String[] {root.toString()});
        assertThat(root.resolve("docs/legal-coverage.md")).content().startsWith("# Legal coverage\n");
    }
}
