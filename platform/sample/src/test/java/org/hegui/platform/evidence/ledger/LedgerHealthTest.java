package org.hegui.platform.evidence.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.platform.evidence.Ledger.tamper;

import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.health.api.Wellness;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

import org.hegui.platform.evidence.Ledger;
import org.hegui.platform.testkit.WithServiceResources;

@QuarkusTest
@WithServiceResources
class LedgerHealthTest {

    private static final UUID SOMETHING = new UUID(1, 1);

    @Inject
    @Wellness
    LedgerHealth health;

    @Test
    void aLedgerLeftAloneIsWell() throws SQLException {
        Ledger.sealedEntry();
        Ledger.quiet();
        assertThat(health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void anAlarmIsTold() throws SQLException {
        tamper("insert into evidence_alarm (entry_id, fault, noticed_at) values (?, 'CHANGED', now())", SOMETHING);
        assertThat(health().getStatus()).isEqualTo(Status.DOWN);
        tamper("delete from evidence_alarm where entry_id = ?", SOMETHING);
        assertThat(health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void thatNothingIsSealedAnyMoreIsTold() throws SQLException {
        UUID waiting;
        try (var _ = Ledger.holdSealing()) {
            waiting = Ledger.entry(UUID.randomUUID());
            assertThat(health().getStatus()).isEqualTo(Status.UP);
            tamper("update evidence_entry set recorded_at = recorded_at - interval '301 s' where id = ?", waiting);
            assertThat(health().getStatus()).isEqualTo(Status.DOWN);
            assertThat((Long) health().getData().orElseThrow().get("waitingSeconds"))
                    .isGreaterThan(300);
            tamper("update evidence_entry set recorded_at = recorded_at + interval '301 s' where id = ?", waiting);
        }
        Ledger.sealed(waiting);
    }

    @Test
    void thatACheckpointIsGoneIsTold() throws SQLException {
        tamper("insert into evidence_anchor (target, size, anchored_at) values ('elsewhere', 1000000000, now())");
        assertThat(health().getData().orElseThrow()).containsEntry("checkpoints", "ROLLED_BACK");
        assertThat(health().getStatus()).isEqualTo(Status.DOWN);
        tamper("delete from evidence_anchor where target = 'elsewhere'");
        assertThat(Ledger.audit().getBoolean("whole")).isTrue();
    }

    private HealthCheckResponse health() {
        return health.call().await().atMost(Duration.ofSeconds(30));
    }
}
