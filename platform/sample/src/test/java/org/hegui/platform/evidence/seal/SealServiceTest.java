package org.hegui.platform.evidence.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import org.hegui.platform.evidence.Ledger;
import org.hegui.platform.testkit.Database;
import org.hegui.platform.testkit.WithServiceResources;

@QuarkusTest
@WithServiceResources
class SealServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    SealService seals;

    @Test
    void sealersAtTheSameTimeMakeOneTree() throws SQLException {
        var entries = IntStream.range(0, 20)
                .mapToObj(_ -> Ledger.entry(UUID.randomUUID()))
                .toList();
        var sealers = IntStream.range(0, 8).mapToObj(_ -> seals.sealAll()).toList();
        Uni.join().all(sealers).andFailFast().await().atMost(PATIENCE);
        Ledger.quiet();
        assertThat(entries).allSatisfy(Ledger::sealed);
        assertThat(Database.number("select count(*) from evidence_leaf"))
                .isEqualTo(Database.number("select max(size) from evidence_checkpoint"))
                .isEqualTo(Database.number("select max(leaf_index) + 1 from evidence_leaf"));
        assertThat(Ledger.audit().getBoolean("whole")).isTrue();
    }
}
