package org.hegui.platform.evidence.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import org.hegui.platform.evidence.Ledger;
import org.hegui.platform.testkit.Database;
import org.hegui.platform.testkit.WithServiceResources;

@QuarkusTest
@WithServiceResources
class AnchorServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    AnchorService anchors;

    @ConfigProperty(name = "hegui.evidence.anchor.file")
    Path file;

    @Test
    void eachNewCheckpointGoesToTheFileOnce() throws IOException, SQLException {
        var before = anchored();
        Ledger.sealedEntry();
        Ledger.quiet();
        anchors.anchor().await().atMost(PATIENCE);
        anchors.anchor().await().atMost(PATIENCE);
        assertThat(anchored()).isGreaterThan(before);
        assertThat(Files.readString(file))
                .containsOnlyOnce(Database.texts("select note from evidence_checkpoint where size = ?", anchored())
                        .getFirst());
    }

    private static long anchored() throws SQLException {
        return Database.number("select coalesce(max(size), 0) from evidence_anchor where target = 'file'");
    }
}
